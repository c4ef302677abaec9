/** Tells an article from what is none: front and result pages, log-in walls, galleries, a line or two. */
import { isHeading, isProse } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { countReadingWords } from './count-reading-words.ts';
import type { Problem } from './page-result.ts';

/** A page with fewer headings that are links is no list of articles. */
const FEWEST_LINKED_HEADINGS = 4;
/** Titles of other articles that are not set as headings: so many make a list. */
const FEWEST_LINKED_TITLES = 8;
/** Of the paragraphs, so many linked headings at least make a list: a teaser has a heading and a paragraph or two. */
const HEADINGS_PER_PARAGRAPH = 0.5;
/** A digest says more under each of its headings than a list of teasers does. In characters. */
const LONGEST_TEASER = 160;
/** Paragraphs without a link to another story between them are an article's from this length on, whatever stands around them. In characters. */
const LONGEST_OF_LIST = 1000;
/** In words. */
const SHORTEST = 40;
/** A calendar or a table of results without a sentence is an article from this length on. In words. */
const SHORTEST_LIST = 100;

/**
 * @param found the blocks that were chosen for the article
 * @param kept those that the clutter steps left
 * @returns undefined for an article
 */
export function judgePage(found: readonly RawBlock[], kept: readonly RawBlock[]): Problem | undefined {
  if (isList(withTheirHeadings(found, kept))) return 'list-page';
  const words = countReadingWords(kept.filter(({ linkShare }) => linkShare <= 0.9));
  const isText = kept.some(isProse) || words >= SHORTEST_LIST;
  if (isText && words >= SHORTEST) return undefined;
  if (isList(found)) return 'list-page';
  return isText ? 'too-short' : 'no-article';
}

/** What was left and the headings right above it: those of teasers are links, and are left out as such. */
function withTheirHeadings(found: readonly RawBlock[], kept: readonly RawBlock[]): readonly RawBlock[] {
  const left = new Set(kept);
  return found.filter((block, index) => {
    const next = found[index + 1];
    return left.has(block) || (isHeading(block) && next !== undefined && left.has(next));
  });
}

function isList(blocks: readonly RawBlock[]): boolean {
  if (longestText(blocks) >= LONGEST_OF_LIST) return false;
  const prose = blocks.filter(isProse);
  const headings = blocks.filter((block) => isHeading(block) && block.linkShare > 0.9).length;
  const titles = blocks.filter((block) => !isHeading(block) && isLinkedTitle(block)).length;
  if (prose.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_TEASER * (headings + titles))
    return false;
  return (
    (headings >= FEWEST_LINKED_HEADINGS && headings >= HEADINGS_PER_PARAGRAPH * prose.length) ||
    (headings + titles >= FEWEST_LINKED_TITLES && headings + titles >= prose.length)
  );
}

/** In characters, of the paragraphs between two titles that are links. */
function longestText(blocks: readonly RawBlock[]): number {
  let longest = 0;
  let own = 0;
  for (const block of blocks) {
    if (block.linkShare > 0.9) own = 0;
    else if (isProse(block)) own += block.text.length;
    longest = Math.max(longest, own);
  }
  return longest;
}

function isLinkedTitle({ text, linkShare }: RawBlock): boolean {
  return linkShare > 0.9 && text.length >= 25 && text.length <= 150;
}
