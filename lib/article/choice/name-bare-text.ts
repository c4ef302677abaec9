/** Makes a paragraph in each box that holds text and no paragraph: Readability judges by paragraphs, and the one that it makes itself has no name. */
import { BLOCK_ELEMENTS } from '../blocks/block-elements.ts';
import { paragraphOf } from './paragraph-of.ts';

export function nameBareText(document: Document): void {
  for (const box of document.querySelectorAll('div')) {
    if (holdsBareText(box)) box.append(paragraphOf(box));
  }
}

/** Text parted by two line ends is left alone: Readability makes paragraphs of it. */
function holdsBareText(box: Element): boolean {
  let hasText = false;
  for (const node of box.childNodes) {
    if (startsBlock(node) || (node.nodeName === 'BR' && isBreakBefore(node))) return false;
    if (node.nodeName === 'A' && [...node.childNodes].some(startsBlock)) return false;
    hasText ||= node.hasChildNodes() || (node.nodeValue ?? '').trim() !== '';
  }
  return hasText;
}

function startsBlock({ nodeName }: Node): boolean {
  return BLOCK_ELEMENTS.has(nodeName);
}

function isBreakBefore({ previousSibling }: Node): boolean {
  const before =
    (previousSibling?.nodeValue ?? '').trim() === '' && previousSibling?.nodeType === 3
      ? previousSibling.previousSibling
      : previousSibling;
  return before?.nodeName === 'BR';
}
