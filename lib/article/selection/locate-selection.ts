/** Where in an article the text stands that a reader has selected on its page. */
import type { Article } from '../../text/article.ts';
import { BLOCK_GAP } from '../../text/article-from-paragraphs.ts';
import { denseText, offsetInText } from '../../text/dense-text.ts';
import type { Span } from '../../text/span.ts';
import { readPageText } from '../locate/page-text.ts';
import { selectedBlocks } from './selected-blocks.ts';
import { type SelectedTexts, selectedText, selectedTexts } from './selected-texts.ts';

export interface Selected {
  /** As the page shows it, paragraphs parted by a blank line. */
  readonly text: string;
  /** In the article's text; absent where the selection stands elsewhere on the page, or holds what is no part of the article. */
  readonly span?: Span;
}

/** @returns undefined where nothing is selected. */
export function locateSelection(document: Document, { text }: Pick<Article, 'text'>): Selected | undefined {
  const texts = selectedTexts(document);
  const shown = selectedBlocks(document, texts)
    .map((block) => block.text)
    .join(BLOCK_GAP);
  if (shown === '') return undefined;
  const span = spanIn(text, surroundingsOf(document, texts));
  return { text: shown, ...(span && { span }) };
}

/** The page's text, dense, parted by the selection. */
interface Surroundings {
  readonly before: string;
  readonly wanted: string;
  readonly after: string;
}

function surroundingsOf(document: Document, texts: SelectedTexts): Surroundings {
  const { text, nodes, starts } = readPageText(document);
  const first = nodes.findIndex((node) => texts.has(node));
  const node = nodes[first];
  if (!node) return { before: text, wanted: '', after: '' };
  const wanted = denseText(nodes.map((each) => selectedText(each, texts)).join(''));
  const unselected = node.data.slice(0, texts.get(node)?.[0]?.start);
  const start = (starts[first] ?? 0) + denseText(unselected).length;
  return { before: text.slice(0, start), wanted, after: text.slice(start + wanted.length) };
}

/** Of several places the one with the same words around it. */
function spanIn(text: string, { before, wanted, after }: Surroundings): Span | undefined {
  if (wanted === '') return undefined;
  const dense = denseText(text);
  let best: { readonly at: number; readonly shared: number } | undefined;
  for (let at = dense.indexOf(wanted); at >= 0; at = dense.indexOf(wanted, at + 1)) {
    const shared =
      sharedEnd(dense.slice(0, at), before) + sharedStart(dense.slice(at + wanted.length), after);
    if (!best || shared > best.shared) best = { at, shared };
  }
  if (!best) return undefined;
  return {
    start: offsetInText(text, best.at),
    end: offsetInText(text, best.at + wanted.length - 1) + 1,
  };
}

/** More shared characters than this tell no two places apart any better. */
const ENOUGH = 400;

function sharedEnd(one: string, other: string): number {
  let shared = 0;
  while (shared < ENOUGH && one.length > shared && one.at(-1 - shared) === other.at(-1 - shared)) shared++;
  return shared;
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < ENOUGH && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
