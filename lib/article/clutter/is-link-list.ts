/** Blocks that are links and no text: menus, topics, lists of other articles. */
import { endsLikeText, isHeading, isProse } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { anyOf } from '../phrases/any-of.ts';
import { TOPICS } from '../phrases/topics.ts';
import type { ClutterStep } from './step.ts';

const TABULAR = /^(?:TD|TH|DT|DD|PRE)$/;
const OF_TOPICS = new RegExp(`^${anyOf(TOPICS)}(?:\\s*:|\\s)`, 'iu');

export const isLinkList: ClutterStep = (block, index, { blocks }) => {
  const { text, tag, linkShare } = block;
  if (OF_TOPICS.test(text) && text.length < 400) {
    if (linkShare > 0.5 || (/^[^\s:]+\s*:/.test(text) && linkShare > 0.2)) return true;
  }
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (isHeading(block)) return linkShare > 0.9 && !(after && hasTextUnder(block, after));
  if (TABULAR.test(tag) || (tag === 'LI' && (isMixed(before) || isMixed(after)))) return false;
  if (linkShare > 0.85) return text.length < 600;
  return linkShare > 0.6 && text.length < 200 && !endsLikeText(text);
};

/** In a list the text stands in the list too: paragraphs go on below a list of links. */
function hasTextUnder(heading: RawBlock, after: RawBlock): boolean {
  if (heading.path.includes('LI') && !after.path.includes('LI')) return false;
  return isProse(after) || after.tag === 'LI';
}

/** An item of a list with more in it than a link: the list is text in which some items are linked as a whole. */
function isMixed(block: RawBlock | undefined): boolean {
  return block !== undefined && block.tag === 'LI' && block.linkShare < 0.5;
}
