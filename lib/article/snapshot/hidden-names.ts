/** The usual names for text that screen readers alone get. A page that is read without its style says it in no other way. */

/** Without hyphens and underscores, in small letters, perhaps with a system's prefix or "focusable" behind it. */
const FOR_SCREEN_READERS =
  /^(?:(?:is|u|a|c|o|vo|mw|wp|ds|govuk|aui|slds)?(?:sronly|visuallyhidden|hiddenvisually|visuallyhide|screenreader(?:s|text|only|hidden)?|elementinvisible|a11yhidden|a11yonly|accesshide|showforsr|assistive(?:text)?|forscreenreaders?|offscreentext|srtext))(?:focusable)?$/;
const MAY_BE = /hid|sr|reader|invisible|a11y|assist|offscreen/i;

/** @param classes as an element has them. */
export function isForScreenReaders(classes: string): boolean {
  return (
    MAY_BE.test(classes) &&
    classes.split(/\s+/).some((name) => FOR_SCREEN_READERS.test(name.toLowerCase().replace(/[-_]/g, '')))
  );
}
