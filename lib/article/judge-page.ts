/** Tells an article from what is none: front and result pages, log-in walls, galleries, a line or two. */
import { isHeading, isProse, sentenceEnds, sentenceEndsIn } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { countReadingWords } from './count-reading-words.ts';
import type { Problem } from './page-result.ts';
import { breaksOff, stretchesOf } from './stretches.ts';

/** A page with fewer headings that are links is no list of articles. */
const FEWEST_LINKED_HEADINGS = 4;
/** Titles of other articles that are not set as headings: so many make a list. */
const FEWEST_LINKED_TITLES = 8;
/** Of the paragraphs, so many linked headings at least make a list: a teaser has a heading and a paragraph or two. */
const HEADINGS_PER_PARAGRAPH = 0.5;
/** A digest says more under each of its headings than a list of teasers does, and the snippets of a search's results are longest. In characters. */
const LONGEST_TEASER = { article: 80, page: 160, search: 420 };
/** Where this share of the paragraphs breaks off, and four at least, they are teasers, 0..1. Who is interviewed may break off as often: what teasers lead to is linked. */
const MOST_BROKEN_OFF = 0.5;
const LEAST_LINKED = 0.5;
/** Paragraphs without a link to another story between them are an article's from this length on, whatever stands around them. In characters. */
const LONGEST_OF_LIST = 1000;
/** In words. */
const SHORTEST = 40;
/** In characters. */
const SHORTEST_LINE = 160;
/** A story may be told in lines that are too short for paragraphs: so many sentences at least. */
const FEWEST_LINES = 8;
/** Running text has so many sentences and words at least, in paragraphs that are most of its words, 0..1, and each in links to this share at most, 0..1. */
const FEWEST_SENTENCES = 4;
const SHORTEST_TEXT = 60;
const LEAST_PROSE = 0.6;
const MOST_LINKS = 0.3;
/** A calendar or a table of results without a sentence is an article from this length on. In words. */
const SHORTEST_LIST = 100;

/** What a page is called before its text is judged: one that says when its article was published, results of a search, or neither. */
export type PageKind = keyof typeof LONGEST_TEASER;

/**
 * @param found the blocks that were chosen for the article
 * @param kept those that the clutter steps left
 * @returns undefined for an article
 */
export function judgePage(
  found: readonly RawBlock[],
  kept: readonly RawBlock[],
  kind: PageKind = 'page',
): Problem | undefined {
  if (isList(withTheirHeadings(found, kept), kind)) return 'list-page';
  const words = countReadingWords(kept.filter(({ linkShare }) => linkShare <= 0.9));
  const isText = kept.some(isProse) || isInLines(kept) || words >= SHORTEST_LIST;
  if (isText && words >= SHORTEST) return undefined;
  if (isList(found, kind)) return 'list-page';
  return isText ? 'too-short' : 'no-article';
}

/** Papers and people leave full stops out, and tell a story in short sentences. */
function isInLines(kept: readonly RawBlock[]): boolean {
  const lines = kept.filter((block) => !isHeading(block) && block.linkShare <= MOST_LINKS);
  return (
    lines.some(({ text }) => text.length >= SHORTEST_LINE) ||
    lines.filter(({ text }) => sentenceEndsIn(text)).length >= FEWEST_LINES
  );
}

/** Whether blocks read as an article, whatever the clutter steps say of each: some sentences, in paragraphs with few links. */
export function isRunningText(blocks: readonly RawBlock[]): boolean {
  const prose = blocks.filter((block) => isProse(block) && block.linkShare <= MOST_LINKS);
  const sentences = prose.reduce((sum, { text }) => sum + sentenceEnds(text), 0);
  return (
    sentences >= FEWEST_SENTENCES &&
    countReadingWords(prose) >= SHORTEST_TEXT &&
    countReadingWords(prose) >= LEAST_PROSE * countReadingWords(blocks) &&
    !isList(blocks, 'page')
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

function isList(blocks: readonly RawBlock[], kind: PageKind): boolean {
  const paragraphs = blocks.filter(isProse);
  const prose = paragraphs.filter(({ text }) => !breaksOff(text));
  if (hasLongText(blocks)) return false;
  const broken = paragraphs.length - prose.length;
  const linked = blocks.filter(({ linkShare }) => linkShare > 0).length;
  if (
    broken >= FEWEST_LINKED_HEADINGS &&
    broken >= MOST_BROKEN_OFF * paragraphs.length &&
    linked >= LEAST_LINKED * broken
  )
    return true;
  const headings = blocks.filter((block) => isHeading(block) && block.linkShare > 0.9).length;
  const titles = blocks.filter((block) => !isHeading(block) && isLinkedTitle(block)).length;
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEASER[kind] * (headings + titles)) return false;
  return (
    (headings >= FEWEST_LINKED_HEADINGS && headings >= HEADINGS_PER_PARAGRAPH * paragraphs.length) ||
    (headings + titles >= FEWEST_LINKED_TITLES && headings + titles >= paragraphs.length)
  );
}

/** Whether paragraphs between two titles that are links are an article's, whatever stands around them. */
function hasLongText(blocks: readonly RawBlock[]): boolean {
  return stretchesOf(blocks).some(
    (stretch) => stretch.filter(isProse).reduce((sum, { text }) => sum + text.length, 0) >= LONGEST_OF_LIST,
  );
}

function isLinkedTitle({ text, linkShare }: RawBlock): boolean {
  return linkShare > 0.9 && text.length >= 25 && text.length <= 150;
}
