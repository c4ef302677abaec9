/** Leaves of the blocks that Readability kept those that are the article. */
import { isInPost } from '../blocks/is-in-post.ts';
import { isHeading, isProse, plainForm } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { isByline, isMarkedByline } from './is-byline.ts';
import { isCaption } from './is-caption.ts';
import { isControl } from './is-control.ts';
import { isCredit } from './is-credit.ts';
import { isDateLine } from './is-date-line.ts';
import { isEndNote } from './is-end-note.ts';
import { isLinkList } from './is-link-list.ts';
import { isMarkedClutter } from './is-marked-clutter.ts';
import { isNoText } from './is-no-text.ts';
import { isPostData } from './is-post-data.ts';
import { isReadMore } from './is-read-more.ts';
import { isSignUp } from './is-sign-up.ts';
import { isSmallPrint } from './is-small-print.ts';
import { isTitleAgain } from './is-title-again.ts';
import { otherSections } from './other-sections.ts';
import { pullQuotes } from './pull-quotes.ts';
import { repeats } from './repeats.ts';
import type { ClutterContext, ClutterStep } from './step.ts';

/** In the order in which they are asked; the first yes is the reason. */
const STEPS = {
  'no-text': isNoText,
  caption: isCaption,
  credit: isCredit,
  'title-again': isTitleAgain,
  'post-data': isPostData,
  byline: isByline,
  'marked-byline': isMarkedByline,
  'date-line': isDateLine,
  'read-more': isReadMore,
  control: isControl,
  'sign-up': isSignUp,
  'small-print': isSmallPrint,
  'link-list': isLinkList,
  'end-note': isEndNote,
  'marked-clutter': isMarkedClutter,
} as const satisfies Record<string, ClutterStep>;

export type ClutterReason = keyof typeof STEPS | 'other-section' | 'pull-quote' | 'repeated';

export interface Cleared {
  readonly kept: readonly RawBlock[];
  readonly removed: readonly { readonly block: RawBlock; readonly reason: ClutterReason }[];
}

/** Where less than this share of the text would be left, the steps misjudge the page, and all blocks stay but those of other sections and those set again. */
const LEAST_LEFT = 0.35;
/** Where names speak against this share of the paragraphs they mean something else, and none of them counts, 0..1. */
const MOST_BY_NAME = 0.5;
const BY_NAME: ReadonlySet<ClutterReason> = new Set(['marked-byline', 'marked-clutter']);
/** With fewer paragraphs the page is a gallery or a form, and the steps are right. */
const FEWEST_PARAGRAPHS = 2;

export function removeClutter(
  blocks: readonly RawBlock[],
  { titles, authors, words }: Pick<ClutterContext, 'titles' | 'authors' | 'words'>,
): Cleared {
  const context = {
    blocks,
    headings: new Set(blocks.filter(isHeading).map(({ text }) => plainForm(text))),
    titles: titles.map(plainForm).filter(Boolean),
    authors: authors.map(plainForm),
    words,
  };
  const elsewhere = otherSections(blocks, words);
  const pulled = pullQuotes(blocks);
  const again = repeats(blocks);
  const reasons = blocks.map((block, index) => {
    const apart = elsewhere.has(block) ? 'other-section' : pulled.has(block) ? 'pull-quote' : undefined;
    return apart ?? reasonFor(block, index, context) ?? (again.has(block) ? 'repeated' : undefined);
  });
  const named = blocks.filter((block, index) => isProse(block) && isByName(reasons[index]));
  const isNamedSo = length(named) > MOST_BY_NAME * length(blocks.filter(isProse));
  const kept: RawBlock[] = [];
  const removed: { block: RawBlock; reason: ClutterReason }[] = [];
  blocks.forEach((block, index) => {
    const reason = reasons[index];
    if (reason && !(isNamedSo && isByName(reason))) removed.push({ block, reason });
    else kept.push(block);
  });
  const isSure = (block: RawBlock) => elsewhere.has(block) || again.has(block);
  const own = blocks.filter((block) => !isSure(block));
  const misjudged =
    length(kept) < LEAST_LEFT * length(own) && own.filter(isProse).length >= FEWEST_PARAGRAPHS;
  return misjudged ? { kept: own, removed: removed.filter(({ block }) => isSure(block)) } : { kept, removed };
}

function isByName(reason: ClutterReason | undefined): boolean {
  return reason !== undefined && BY_NAME.has(reason);
}

/** A post stays whole: without its signature its words would seem to be the next one's. */
function reasonFor(block: RawBlock, index: number, context: ClutterContext): ClutterReason | undefined {
  if (isInPost(block)) return undefined;
  const names = Object.keys(STEPS) as (keyof typeof STEPS)[];
  return names.find((name) => STEPS[name](block, index, context));
}

function length(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
