/** Whether a page still has the words that were kept of it, and what it says in their place. */
import type { Article } from '../text/article.ts';
import { denseText } from '../text/dense-text.ts';
import { diffWords, type WordDiff } from '../text/diff-words.ts';
import { slice } from '../text/span.ts';
import type { Kept } from './kept.ts';

export type KeptStatus =
  | { readonly kind: 'stands' }
  /** The page has other words where these stood. */
  | { readonly kind: 'changed'; readonly diff: readonly WordDiff[] }
  | { readonly kind: 'gone' };

/** Of the kept words so many must stand together in a paragraph for it to be theirs, 0..1. */
const LEAST_SHARED = 0.5;

const SIGN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u30fc\\u3005';
const UNSPACED = new RegExp(`^[${SIGN}]`, 'u');
const RUN = new RegExp(`[${SIGN}]+|(?:(?![${SIGN}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

export function keptStatusOf(
  { words }: Kept,
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
): KeptStatus {
  const dense = denseText(text);
  const lost = words.filter((part) => !dense.includes(denseText(part)));
  if (lost.length === 0) return { kind: 'stands' };
  const [part = ''] = lost;
  const before = new Set(wordsIn(part));
  let best: { readonly paragraph: string; readonly shared: number } | undefined;
  for (const block of blocks) {
    const paragraph = slice(text, block);
    const own = new Set(wordsIn(paragraph));
    const shared = [...before].filter((word) => own.has(word)).length / Math.max(1, before.size);
    if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) best = { paragraph, shared };
  }
  if (!best) return { kind: 'gone' };
  return { kind: 'changed', diff: diffWords(part, best.paragraph) };
}

/** Words, and of scripts without spaces each two signs that stand together, as their search engines index them. */
function wordsIn(text: string): readonly string[] {
  const runs = text.toLowerCase().match(RUN) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) && run.length > 2 ? pairsIn(run) : [run]));
}

function pairsIn(run: string): readonly string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}
