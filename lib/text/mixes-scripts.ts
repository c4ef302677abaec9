/** Names that look like others: a word with letters of two alphabets in it, as no writer sets one. */

/** Alphabets whose letters look like each other's (Unicode Technical Standard 39, confusables). */
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
const WORD = /[\p{L}\p{M}]+/gu;

/** "Jаne" with a Cyrillic "а"; not a Greek name beside a Latin one. */
export function mixesScripts(text: string): boolean {
  return (text.match(WORD) ?? []).some(
    (word) => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1,
  );
}
