/** Languages with an I of their own. */

/** Languages whose small "I" has no dot (Unicode, SpecialCasing.txt). */
export const DOTLESS = new Set(['az', 'tr']);
/** Letters of those languages: beside them a capital "I" in another language's article may be either. */
export const OF_DOTLESS = /[İĞŞ]/;
export const DOTTED_CAPITAL = 'İ';
export const DOTLESS_SMALL = 'ı';
