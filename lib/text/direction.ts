/** The direction in which a language is written. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @param language BCP 47; only its primary subtag counts. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primarySubtag(language)) ? 'rtl' : 'ltr';
}

/** The primary subtag of a BCP 47 tag, in lower case ("en-GB" gives "en"). */
export function primarySubtag(language: string): string {
  return language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
