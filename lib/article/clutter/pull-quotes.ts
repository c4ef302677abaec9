/** Sentences of the article that the page sets once more, large, beside their paragraph. */
import { plainForm, wordCount } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { hasMark } from '../marks/has-mark.ts';

const NAMES: ReadonlySet<string> = new Set('pullquote quotecallout quotehighlight callout'.split(' '));
const SET_APART: ReadonlySet<string> = new Set(['ASIDE', 'BLOCKQUOTE', 'FIGURE']);
/** Shorter, and it stands in another paragraph by chance. In words. */
const SHORTEST = 4;
/** In characters. */
const LONGEST = 400;
/** A page has no more of them; each is sought in the whole text. */
const MOST = 40;

/** @returns the blocks whose words all stand in a paragraph of the article, in this order. */
export function pullQuotes(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const candidates = blocks.filter(mayBeOne).slice(0, MOST);
  if (candidates.length === 0) return new Set();
  const apart = new Set(candidates);
  const paragraphs = blocks
    .filter((block) => !apart.has(block))
    .map((block) => ` ${plainForm(block.text)} `)
    .join('\n');
  return new Set(candidates.filter((block) => paragraphs.includes(` ${plainForm(block.text)} `)));
}

function mayBeOne(block: RawBlock): boolean {
  if (block.text.length > LONGEST || wordCount(block.text) < SHORTEST) return false;
  return block.path.some((tag) => SET_APART.has(tag)) || hasMark(block, NAMES, 3);
}
