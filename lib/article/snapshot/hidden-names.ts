/** The usual names for text that screen readers alone get. A page that is read without its style says it in no other way. */

/** Before them a system may set its own letters. */
const PREFIXES = ['is', 'u', 'a', 'c', 'o', 'vo', 'mw', 'wp', 'ds', 'govuk', 'aui', 'slds'];
const NAMES = [
  'sronly',
  'srtext',
  'visuallyhidden',
  'visuallyhide',
  'hiddenvisually',
  'screenreaders?',
  'screenreader(?:text|only|hidden)',
  'elementinvisible',
  'a11y(?:hidden|only)',
  'accesshide',
  'showforsr',
  'assistive(?:text)?',
  'offscreentext',
];
/** Without hyphens and underscores, in small letters. */
const FOR_SCREEN_READERS = new RegExp(`^(?:${PREFIXES.join('|')})?(?:${NAMES.join('|')})(?:focusable)?$`);
const MAY_BE = /hid|sr|reader|invisible|a11y|assist|offscreen/i;

/** @param classes as an element has them. */
export function isForScreenReaders(classes: string): boolean {
  return (
    MAY_BE.test(classes) &&
    classes.split(/\s+/).some((name) => FOR_SCREEN_READERS.test(name.toLowerCase().replace(/[-_]/g, '')))
  );
}
