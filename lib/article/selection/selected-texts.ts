/** What a reader has selected on a page, in the page itself and in its frames, text node by text node. */
import { type Span, slice } from '../../text/span.ts';
import { documentsIn } from '../snapshot/documents-in.ts';
import { type Dom, domOf, methodOf } from '../snapshot/dom.ts';

/** The selected parts of each text node that has any. */
export type SelectedTexts = ReadonlyMap<Text, readonly Span[]>;

export function selectedText(node: Text, texts: SelectedTexts): string {
  return (texts.get(node) ?? []).map((span) => slice(node.data, span)).join('');
}

export function selectedTexts(page: Document): SelectedTexts {
  const texts = new Map<Text, readonly Span[]>();
  for (const document of documentsIn(page)) {
    const dom = domOf(document);
    for (const range of rangesOf(document)) {
      for (const node of textNodesIn(dom, document, range)) {
        const start = range.startContainer === node ? range.startOffset : 0;
        const end = range.endContainer === node ? range.endOffset : node.length;
        if (start < end) texts.set(node, [...(texts.get(node) ?? []), { start, end }]);
      }
    }
  }
  return texts;
}

function rangesOf(document: Document): readonly Range[] {
  const selection = methodOf(document, 'getSelection')?.();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}

/** Steps through the tree from one end to the other: asking a range about each node of a long page would be slow. */
function* textNodesIn(dom: Dom, document: Document, range: Range): Generator<Text> {
  const first = nodeAt(dom, range.startContainer, range.startOffset);
  const isEndText = dom.nodeType(range.endContainer) === 3;
  const past = isEndText ? undefined : nodeAt(dom, range.endContainer, range.endOffset);
  const root = dom.documentElement(document);
  const walker = root && methodOf(document, 'createTreeWalker')?.(root);
  if (!walker || !first) return;
  walker.currentNode = first;
  for (let node: Node | null = first; node && node !== past; node = walker.nextNode()) {
    if (dom.nodeType(node) === 3) yield node as Text;
    if (node === range.endContainer && isEndText) return;
  }
}

/** The node that a range's end stands before: a text node holds its end itself. */
function nodeAt(dom: Dom, container: Node, offset: number): Node | undefined {
  if (dom.nodeType(container) === 3) return container;
  let child = dom.firstChild(container);
  for (let left = offset; child && left > 0; left--) child = dom.nextSibling(child);
  if (child) return child;
  for (let at: Node | null = container; at; at = dom.parentNode(at)) {
    const next = dom.nextSibling(at);
    if (next) return next;
  }
  return undefined;
}
