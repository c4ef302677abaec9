/** Sections under the article that are about something else: further articles, comments. */

import type { PageWords } from '../../text/packs/page/page-words.ts';
import { READ_MORE } from '../../text/packs/page/read-more.ts';
import { isHeading, wordCount } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { LEAD, phrasesOf } from '../phrases/any-of.ts';
import { forWords } from '../phrases/for-words.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';

const ANNOUNCES = forWords(({ otherSections }) =>
  phrasePattern([...otherSections, ...phrasesOf(READ_MORE)], 'iu', {
    before: LEAD,
    after: '[\\s\\p{P}\\p{S}]*$',
  }),
);
/** Such sections stand in this last part of the blocks, 0..1. */
const FROM = 0.25;
/** Past this share of the text the heading is one of the article's own, 0..1. */
const MOST_TEXT = 0.4;
/** One with so many headings that are links is a list of other stories up to this share, 0..1. */
const FEWEST_LINKED = 3;
const MOST_TEXT_OF_STORIES = 0.7;
const LONGEST_HEADING = 10;

interface Section {
  readonly heading: RawBlock;
  readonly blocks: RawBlock[];
}

/** @returns the blocks of such sections, each with its heading. A section ends before the next heading of its level or a higher one. */
export function otherSections(blocks: readonly RawBlock[], words: PageWords): ReadonlySet<RawBlock> {
  const sections: Section[] = [];
  let open: Section | undefined;
  blocks.forEach((block, index) => {
    if (open && isHeading(block) && block.tag <= open.heading.tag) open = undefined;
    if (!open && index >= blocks.length * FROM && announces(block, words)) {
      open = { heading: block, blocks: [] };
      sections.push(open);
    }
    open?.blocks.push(block);
  });
  const all = textLength(blocks);
  const most = (section: Section) => (listsStories(section) ? MOST_TEXT_OF_STORIES : MOST_TEXT) * all;
  return new Set(
    sections
      .filter((section) => textLength(section.blocks) <= most(section))
      .flatMap((section) => section.blocks),
  );
}

function listsStories({ blocks }: Section): boolean {
  return blocks.filter((block) => isHeading(block) && block.linkShare > 0.9).length >= FEWEST_LINKED;
}

function announces(block: RawBlock, words: PageWords): boolean {
  return isHeading(block) && announcesOtherSection(block.text, words);
}

/** Whether a heading stands over something other than the article. */
export function announcesOtherSection(heading: string, words: PageWords): boolean {
  return wordCount(heading) <= LONGEST_HEADING && ANNOUNCES(words).test(heading);
}

function textLength(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
