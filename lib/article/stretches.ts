/** The stretches of text that a page's titles of other stories leave between them. */
import { isProse } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';

/** A teaser breaks off, and may invite the reader to go on. */
const BREAKS_OFF = /(?:…|\.{3})[\])]?(?:\s[^.!?…]{0,30})?$/;
/** A short report that links to other stories below has so many paragraphs; a list has a line or two above it. */
const FEWEST_OF_ARTICLE = 3;
/** It may have a line or two that are links above it; what stands below more of them is no article above a list. */
const MOST_LINKS_ABOVE = 3;

export function breaksOff(text: string): boolean {
  return BREAKS_OFF.test(text);
}

/** @returns one at least; what breaks off, and lines that are links, stand in none of them. */
export function stretchesOf(blocks: readonly RawBlock[]): readonly (readonly RawBlock[])[] {
  const stretches: RawBlock[][] = [[]];
  for (const block of blocks) {
    if (block.linkShare > 0.9 || breaksOff(block.text)) stretches.push([]);
    else stretches.at(-1)?.push(block);
  }
  return stretches;
}

/**
 * @param blocks of a page that is a list of other stories
 * @param fewest so many paragraphs the article above them has at least
 * @returns its blocks; undefined where the page is a list and no more.
 */
export function articleAboveList(
  blocks: readonly RawBlock[],
  fewest = FEWEST_OF_ARTICLE,
): readonly RawBlock[] | undefined {
  const above = stretchesOf(blocks).slice(0, MOST_LINKS_ABOVE + 1);
  return above.find((stretch) => stretch.filter(isProse).length >= fewest);
}
