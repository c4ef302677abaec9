/** Everything in quotation marks, over the blocks of an article. */
import type { Article } from '../article.ts';
import { findInserts } from '../find-inserts.ts';
import { type Span, slice } from '../span.ts';
import { countWords } from '../words.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { insideOf, type Pair, type PairOptions, pairMarks } from './pair-marks.ts';
import type { Quotation } from './quotation.ts';

type Text = Pick<Article, 'text' | 'blocks'>;

/** From so many words on, what stands in marks is rather speech than a term. */
const SPEECH_WORDS = 4;
/** A block without a mark may stand between two halves of a quote if it has no more words than a caption has. */
const CAPTION_WORDS = 45;
const CAPTIONS = 2;
/** A quote whose paragraphs after the first have no opening mark has no more of them. */
const BARE_BLOCKS = 4;
/** Behind the mark that closes it stands no more than a clause that tells who spoke, in UTF-16 code units. */
const LONGEST_TAIL = 120;

/** @returns the outermost quotations in the article's order; one that runs on over paragraphs comes once. */
export function findQuotations(article: Text): readonly Quotation[] {
  const marks = article.blocks.map((block) => findMarks(article.text, block));
  const options = optionsFor(article, marks);
  const outermost = marks.map((own) =>
    pairMarks(own, { ...options, angleOpener: openerIn(article.text, own) ?? options.angleOpener }).filter(
      ({ depth }) => depth === 0,
    ),
  );
  return join(article, marks, outermost, options);
}

/** Which angle opens in a block, where its first one stands as only an opening or a closing one does: papers mix « » and » «. */
function openerIn(text: string, marks: readonly Mark[]): '«' | '»' | undefined {
  const first = marks.find(({ family }) => family === 'angle');
  if (!first) return undefined;
  const [before = ' ', after = ' '] = [text[first.start - 1], text[first.end]];
  const other = first.sign === '«' ? '»' : '«';
  if (/[\s(]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return first.sign === '«' ? '«' : '»';
  return /[\p{L}\p{N}.!?,]/u.test(before) && /[\s.,!?]/u.test(after) ? other : undefined;
}

/** How the house marks its quotes, judged from the whole article. */
function optionsFor({ text, blocks }: Text, marks: readonly (readonly Mark[])[]): PairOptions {
  const firstAngle = marks.flat().find(({ family }) => family === 'angle');
  const angleOpener = firstAngle?.sign === '»' ? '»' : '«';
  let single = 0;
  let other = 0;
  marks.forEach((own, index) => {
    const block = blocks[index];
    if (!block || own.length === 0) return;
    for (const pair of pairMarks(own, { singles: true, angleOpener })) {
      if (pair.depth > 0 || !pair.close || countWords(slice(text, insideOf(pair, block))) < SPEECH_WORDS)
        continue;
      if (pair.open.family === 'single') single++;
      else other++;
    }
  });
  return { singles: single > 0 && single >= other, angleOpener };
}

function join(
  { text, blocks }: Text,
  marks: readonly (readonly Mark[])[],
  outermost: readonly (readonly Pair[])[],
  options: PairOptions,
): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const inserts = findInserts({ text, blocks });
  const continued = new Set<Pair>();
  outermost.forEach((pairs, index) => {
    for (const pair of pairs) {
      if (continued.has(pair)) continue;
      const marked = pair.close ? [] : chainFrom(index);
      const chain = pair.close || marked.length > 0 ? marked : bareChain(pair, index);
      for (const link of chain) continued.add(link.pair);
      if (!pair.close && chain.length === 0)
        for (const inner of unclosed(pair, index)) quotations.push(inner);
      else quotations.push(quotationOf([{ pair, block: index }, ...chain], blocks));
    }
  });
  return quotations;

  /** The blocks that take a quote up which was not closed. */
  function chainFrom(index: number): Link[] {
    const chain: Link[] = [];
    let skipped = 0;
    for (let next = index + 1; next < blocks.length; next++) {
      const first = outermost[next]?.[0];
      const block = blocks[next];
      if (!block) break;
      if (first?.close && skipped < CAPTIONS && isPullQuote(block, first)) {
        skipped++;
        continue;
      }
      if (first && opensBlock(text, block, first)) {
        chain.push({ pair: first, block: next });
        if (first.close) return chain;
        skipped = 0;
      } else if (
        ++skipped > CAPTIONS ||
        (marks[next]?.length ?? 0) > 0 ||
        !inserts.has(next) ||
        !isShort(block)
      )
        break;
    }
    return chain;

    /** A block of nothing but words that the quote has just said. */
    function isPullQuote(block: Span, { open, close }: Pair): boolean {
      if (
        text.slice(block.start, open.start).trim() !== '' ||
        text.slice(close?.end, block.end).trim() !== ''
      )
        return false;
      const said = blocks[chain.at(-1)?.block ?? index];
      const words = plain(text.slice(open.end, close?.start));
      return said !== undefined && words.length > 8 && plain(slice(text, said)).includes(words);
    }
  }

  /** Blocks without a mark of their own that the quote goes on through, up to one with its closing mark and a clause behind it. */
  function bareChain({ open }: Pair, index: number): Link[] {
    const chain: Link[] = [];
    for (let next = index + 1; next <= index + BARE_BLOCKS; next++) {
      const block = blocks[next];
      if (block?.role !== 'paragraph' && block?.role !== 'quote') return [];
      const own = (marks[next] ?? []).filter(({ family }) => family === open.family);
      const close = closingOf(own);
      const head = { ...open, start: block.start, end: block.start };
      if (close === 'none') {
        chain.push({ pair: { open: head, depth: 0 }, block: next });
        continue;
      }
      const ends = close !== 'unclear' && block.end - close.end <= LONGEST_TAIL;
      return ends ? [...chain, { pair: { open: head, close, depth: 0 }, block: next }] : [];
    }
    return [];
  }

  /** The mark that closes what was open before a block; none where all of the block's own are pairs: "вратарь «Маяка»". */
  function closingOf(own: readonly Mark[]): Mark | 'none' | 'unclear' {
    const [only, ...others] = own;
    if (only === undefined) return 'none';
    // Only these tell which of them opens.
    if (only.family !== 'angle') return others.length === 0 && only.side === 'close' ? only : 'unclear';
    let open = 0;
    for (const mark of own) {
      open += mark.sign === options.angleOpener ? 1 : -1;
      if (open < 0) return mark;
    }
    return open === 0 ? 'none' : 'unclear';
  }

  function isShort(block: Span): boolean {
    return block.end - block.start < CAPTION_WORDS * 8 && countWords(slice(text, block)) <= CAPTION_WORDS;
  }

  /** A mark that nothing closes: what stands in marks behind it is safer than the rest of the block. */
  function unclosed(pair: Pair, index: number): readonly Quotation[] {
    const inner = pairMarks(marks[index] ?? [], options).filter(
      ({ open, close, depth }) => depth === 1 && close && open.start > pair.open.start,
    );
    const links = inner.length > 0 ? inner : [pair];
    return links.map((link) => quotationOf([{ pair: link, block: index }], blocks));
  }
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Link {
  readonly pair: Pair;
  readonly block: number;
}

function opensBlock(text: string, block: Span, { open }: Pair): boolean {
  return text.slice(block.start, open.start).trim() === '';
}

function quotationOf(links: readonly Link[], blocks: readonly Span[]): Quotation {
  const nowhere = { start: 0, end: 0 };
  return {
    parts: links.map(({ pair, block }) => insideOf(pair, blocks[block] ?? nowhere)),
    outer: links.map(({ pair, block }) => ({
      start: pair.open.start,
      end: pair.close?.end ?? blocks[block]?.end ?? pair.open.end,
    })),
    blocks: links.map(({ block }) => block),
    family: links[0]?.pair.open.family ?? 'double',
    closed: links.at(-1)?.pair.close !== undefined,
  };
}
