/** Words in the names that pages give their parts, which are English on pages of all languages. */

/** A name with one of these is a phrase, as an id made of a heading is. */
export const OF_PHRASES: ReadonlySet<string> = new Set(
  'a an and are as at by for from has have how in is it no not of on or our that the to what when where who why with without you your'.split(
    ' ',
  ),
);
/** Names that have such a word all the same. */
export const SET_PHRASES = /^(?:(?:sign|log) in|about the author|more (?:from|on|in))$/;

/** Names of parts that hold whoever wrote a text, and when. */
export const OF_BYLINES: ReadonlySet<string> = new Set(
  'byline author authors bio contributor dateline timestamp datetime pubdate datepublished publishdate date'.split(
    ' ',
  ),
);
