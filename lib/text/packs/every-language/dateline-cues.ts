/** How a line of publication begins that has run into a report's first sentence. */

/** "Tuesday, August 25, 2015, 12:41 AM", glued to the first sentence. */
export const PUBLISHED =
  /^(?:(?:published|updated|posted)[:\s]+)?(?:\p{L}{3,9},?\s)?(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\.?\s\p{L}{3,9}\.?\s\d{4}),?\s(?:(?:at|um|à|kl\.?)\s)?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?[\s,.–—-]+(?=\p{Lu})/iu;

/** "(Source: Harbour Office)": where what follows is from, in a bracket of its own. */
export const IN_BRACKETS =
  /^\((?:sources?|via|photo|image|picture|credit|quellen?|fuentes?|font[ei]|bron|kilder?|källor|källa|źródło|zdroj|kaynak)\s?:[^()]{1,80}\)\.?\s*/iu;
