/** Whether an element holds nothing of the text around it. */
import { NO_TEXT } from './block-elements.ts';

const WORD_BEFORE = /\p{L}[\s,;:]*$/u;
/** The sentence goes on, or ends. */
const GOES_ON = /^[\s,;:]*\p{Ll}|^\s*[.,;:!?]/u;

/**
 * "… said the engineer <button>Ann Bell,</button> who built it": a button in the middle of a sentence opens a note and is a part
 * of the sentence.
 *
 * @param name the element's, in capitals
 */
export function isTextless(element: Element, name: string): boolean {
  return NO_TEXT.has(name) && !(name === 'BUTTON' && isWithinSentence(element));
}

function isWithinSentence({ previousSibling, nextSibling }: Element): boolean {
  return (
    WORD_BEFORE.test(textOf(previousSibling).slice(-20)) && GOES_ON.test(textOf(nextSibling).slice(0, 20))
  );
}

function textOf(node: Node | null): string {
  return node?.nodeType === 3 ? (node.nodeValue ?? '') : '';
}
