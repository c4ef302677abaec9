/** Tells an article from what is none: front and result pages, log-in walls, galleries, a line or two. */
import { isHeading, isProse, sentenceEnds } from './blocks/prose.ts';
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
/** A short report that links to other stories below has so many paragraphs, which no title parts; a list has a line or two above it. */
const FEWEST_OF_REPORT = 3;
/** In words. */
const SHORTEST = 40;
/** In characters. */
const SHORTEST_LINE = 160;
/** Running text has so many sentences and words at least, in paragraphs that are most of its words, 0..1, and each in links to this share at most, 0..1. */
const FEWEST_SENTENCES = 4;
const SHORTEST_TEXT = 60;
const LEAST_PROSE = 0.6;
const MOST_LINKS = 0.3;
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
  const isText = kept.some((block) => isProse(block) || isLongLine(block)) || words >= SHORTEST_LIST;
  if (isText && words >= SHORTEST) return undefined;
  if (isList(found)) return 'list-page';
  return isText ? 'too-short' : 'no-article';
}

/** Papers and people leave full stops out: so long a line is text without one. */
function isLongLine(block: RawBlock): boolean {
  return !isHeading(block) && block.linkShare <= MOST_LINKS && block.text.length >= SHORTEST_LINE;
}

/** Whether blocks read as an article, whatever the clutter steps say of each: some sentences, in paragraphs with few links. */
export function isRunningText(blocks: readonly RawBlock[]): boolean {
  const prose = blocks.filter((block) => isProse(block) && block.linkShare <= MOST_LINKS);
  const sentences = prose.reduce((sum, { text }) => sum + sentenceEnds(text), 0);
  return (
    sentences >= FEWEST_SENTENCES &&
    countReadingWords(prose) >= SHORTEST_TEXT &&
    countReadingWords(prose) >= LEAST_PROSE * countReadingWords(blocks) &&
    !isList(blocks)
  );
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
  if (longestText(blocks) >= LONGEST_OF_LIST || isReport(blocks)) return false;
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

/** Whether all paragraphs stand above all titles that are links. */
function isReport(blocks: readonly RawBlock[]): boolean {
  const first = blocks.findIndex((block) => block.linkShare > 0.9);
  const above = blocks.slice(0, Math.max(0, first)).filter(isProse).length;
  return above >= FEWEST_OF_REPORT && above === blocks.filter(isProse).length;
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
