/** Marks of notes: "[12]" set high, with a link to the note. They are no words of the sentence that they stand in. */

const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|note \d+|\*|†)[\])]?\s*$/i;
const IN_BRACKETS = /^\s*[[(]\d{1,3}[\])]\s*$/;
const NUMBER = /^\s*\d{1,3}\s*$/;
/** What a number of a note stands behind, and no power: a word that is no unit, or the end of a clause. */
const WORD_BEFORE = /(?:\p{L}{5,}|[.,;:!?…。、”"’'»)\]])\s*$/u;

/** So many characters before a mark tell what it stands behind. */
const NEAR = 8;

/** @param element a `sup` element of a live page; no page shadows the properties of one. */
export function isNoteMark(element: Element): boolean {
  const text = element.textContent ?? '';
  if (!MARK.test(text)) return false;
  if (IN_BRACKETS.test(text) || (element.querySelector('a') ?? element.closest('a')) !== null) return true;
  return NUMBER.test(text) && WORD_BEFORE.test(endOf(element.previousSibling?.textContent ?? ''));
}

/** No more is looked at: a pattern that ends at the end tries each place of a long text. */
function endOf(text: string): string {
  return text.trimEnd().slice(-NEAR);
}
