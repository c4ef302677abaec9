/**
 * A letter of any alphabet, roughly: patterns that are tried on every page compile many times quicker than with `\p{L}`, and what they find
 * is looked up in a table.
 */
export const LETTER = '[A-Za-z\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff]';
