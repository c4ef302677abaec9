/** Marks of notes: "[12]" set high, with a link to the note. They are no words of the sentence that they stand in. */

const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|note \d+|\*|†)[\])]?\s*$/i;

/** @param element a `sup` element of a live page; no page shadows the properties of one. */
export function isNoteMark(element: Element): boolean {
  return (
    MARK.test(element.textContent ?? '') && (element.querySelector('a') ?? element.closest('a')) !== null
  );
}
