/** Text as it is read, not as it is typed in the page's source. */

/** Soft hyphens, zero-width spaces, byte order marks and the like; not the joiners, which some scripts need. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACE = /\s+/g;

/** Single spaces, no invisible characters, no space at the ends. */
export function tidyText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}
