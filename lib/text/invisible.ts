/** Characters that are not seen and mean nothing where they stand in a page, as the inside of a character class. */

/** Soft hyphens, zero-width spaces, byte order marks and the like; not the joiners, which some scripts need. */
const SEAMS = '\\u00ad\\u200b\\u2060\\ufeff';
/** Control characters (Cc) but those that are spaces. */
const CONTROLS = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f';
/** What turns the direction of the text after it (embeddings, overrides, isolates): not the marks, which turn nothing. */
const TURNS = '\\u202a-\\u202e\\u2066-\\u2069';

export const INVISIBLE = `${SEAMS}${CONTROLS}${TURNS}`;

/** Tag characters (U+E0000–E007F), which can hide a whole text in another, as their two code units. */
export const TAG = '\\udb40[\\udc00-\\udc7f]';
