/** Blocks that are links and no text: menus, topics, lists of other articles. */

import type { PageWords } from '../../text/packs/page/page-words.ts';
import { endsLikeText, isHeading, isProse, plainForm, sentenceEndsIn } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { anyOf } from '../phrases/any-of.ts';
import { forWords } from '../phrases/for-words.ts';
import { offersMore } from './is-read-more.ts';
import type { ClutterStep } from './step.ts';

/** What stands in a table is the article's, linked or not. */
const TABULAR: ReadonlySet<string> = new Set(['TD', 'TH', 'DT', 'DD', 'PRE']);
const OF_TOPICS = forWords(({ topics }) => new RegExp(`^${anyOf(topics)}(?:\\s*:|\\s)`, 'iu'));
const TOPICS_ALONE = forWords(({ topics }) => new RegExp(`^${anyOf(topics)}\\s*:?$`, 'iu'));

/** A longer list of links is no pointer to a few other stories. */
const MOST_STORIES = 6;
/** So far in a list its beginning and its end are looked for. */
const MOST_ITEMS = 20;
/** So many lines may stand between a heading and its text: a place, a price, a button. */
const LINES_UNDER = 3;

export const isLinkList: ClutterStep = (block, index, { blocks, headings, words }) => {
  const { text, tag, path, linkShare } = block;
  if (OF_TOPICS(words).test(text) && text.length < 400) {
    if (linkShare > 0.5 || (/^[^\s:]+\s*:/.test(text) && linkShare > 0.2)) return true;
  }
  if (TOPICS_ALONE(words).test(text) && isLinkItem(blocks[index + 1])) return true;
  if (isHeading(block)) return linkShare > 0.9 && !hasTextUnder(blocks, index);
  if (path.some((each) => TABULAR.has(each))) return false;
  if (tag === 'LI')
    return linkShare > 0.85 && (headings.has(plainForm(text)) || isUnannounced(blocks, index, words));
  if (linkShare > 0.85) return text.length < 600;
  return linkShare > 0.6 && text.length < 200 && !endsLikeText(text);
};

/**
 * A list of links is the article's where something introduces it: a heading, a colon, an item with more in it than a link. Links to other
 * stories follow upon the end of a sentence.
 */
function isUnannounced(blocks: readonly RawBlock[], index: number, words: PageWords): boolean {
  let first = index;
  while (index - first < MOST_ITEMS && isLinkItem(blocks[first - 1])) first--;
  let last = index;
  while (last - first < MOST_ITEMS && isLinkItem(blocks[last + 1])) last++;
  const before = blocks[first - 1];
  if (before === undefined || before.tag === 'LI') return false;
  if (TOPICS_ALONE(words).test(before.text)) return true;
  if (last - first >= MOST_STORIES) return false;
  return offersMore(before.text) || (isProse(before) && sentenceEndsIn(before.text));
}

function isLinkItem(block: RawBlock | undefined): boolean {
  return block !== undefined && block.tag === 'LI' && block.linkShare > 0.85;
}

/** Of headings in a row the last one is a title of another story as well. In a list the text stands in the list too: paragraphs go on below a list of links. */
function hasTextUnder(blocks: readonly RawBlock[], index: number): boolean {
  const heading = blocks[index];
  const before = blocks[index - 1];
  if (!heading || (before?.tag === heading.tag && before.linkShare > 0.9)) return false;
  const under = blocks.slice(index + 1, index + 1 + LINES_UNDER);
  const next = under.findIndex(isHeading);
  return under
    .slice(0, next < 0 ? LINES_UNDER : next)
    .some(
      (after) =>
        (isProse(after) || after.tag === 'LI') && (!heading.path.includes('LI') || after.path.includes('LI')),
    );
}
