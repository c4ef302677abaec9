/** What stands around a quote in the article: enough to see who speaks, and no more. */
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Article } from '../../lib/text/article.ts';
import { type Span, slice } from '../../lib/text/span.ts';
import { countWords } from '../../lib/text/words.ts';

/** Words of the article, and what they are to the quote: 'attribution' tells who speaks. */
export interface ContextPiece {
  readonly text: string;
  readonly kind: 'plain' | 'quote' | 'attribution';
}

/** A paragraph, or the part of it from where the speaker is named. */
export interface ContextParagraph {
  readonly pieces: readonly ContextPiece[];
  /** The article says more between the paragraph before and this one. */
  readonly isAfterGap: boolean;
}

type Text = Pick<Article, 'text' | 'blocks'>;

/** With fewer words around it than these, a quote fills its paragraph, and who speaks is said before. */
const FEWEST_AROUND = 3;

/** Further back than this a name is shown without all that stands between: in paragraphs. */
const FURTHEST = 2;

/** The paragraphs that a quote stands in, and what leads to them from the sentence that names the speaker. */
export function contextOf({ text, blocks }: Text, quote: Quote): readonly ContextParagraph[] {
  const { parts, naming } = quote;
  const at = (offset: number) => blocks.findIndex(({ end }) => end >= offset);
  const first = at(parts[0]?.end ?? 0);
  const last = at(parts.at(-1)?.end ?? 0);
  if (first < 0 || last < first) return [];
  const marked = marksOf(quote);
  const paragraph = (from: number, index: number, isAfterGap = false): ContextParagraph => ({
    pieces: piecesOf(text, { start: from, end: blocks[index]?.end ?? from }, marked),
    isAfterGap,
  });
  const startOf = (index: number) => blocks[index]?.start ?? 0;
  const own = blocks
    .slice(first, last + 1)
    .map((_, offset) => paragraph(startOf(first + offset), first + offset));
  const named = naming ? at(naming.name.end) : first;
  if (!naming || named >= first)
    return standsAlone({ text, blocks }, quote, first, last) && first > 0 && !naming
      ? [paragraph(startOf(first - 1), first - 1), ...own]
      : own;
  if (first - named > FURTHEST) {
    const { sentence } = naming;
    const [head, ...rest] = own;
    return [
      { pieces: piecesOf(text, sentence, marked), isAfterGap: false },
      ...(head ? [{ ...head, isAfterGap: true }] : []),
      ...rest,
    ];
  }
  const between = blocks
    .slice(named + 1, first)
    .map((_, offset) => paragraph(startOf(named + 1 + offset), named + 1 + offset));
  return [paragraph(naming.sentence.start, named), ...between, ...own];
}

/** Whether a quote's paragraphs hold hardly anything else. */
function standsAlone({ text, blocks }: Text, { parts }: Quote, first: number, last: number): boolean {
  const words = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + countWords(slice(text, span)), 0);
  return words(blocks.slice(first, last + 1)) - words(parts) < FEWEST_AROUND;
}

interface Marked extends Span {
  readonly kind: 'quote' | 'attribution';
}

/** The quote's parts and the words that tell its speaker, in the article's order, none in another. */
function marksOf({ parts, attribution, cue, naming }: Quote): readonly Marked[] {
  const telling = [attribution ?? cue, naming?.name].filter((span) => span !== undefined);
  const outside = telling.filter((span) => !parts.some((part) => meet(span, part)));
  const [first, second] = outside;
  const apart = first && second && meet(first, second) ? [join(first, second)] : outside;
  return [
    ...parts.map((part) => ({ start: part.start, end: part.end, kind: 'quote' as const })),
    ...apart.map(({ start, end }) => ({ start, end, kind: 'attribution' as const })),
  ].sort((one, other) => one.start - other.start);
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function join(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function piecesOf(text: string, { start, end }: Span, marked: readonly Marked[]): readonly ContextPiece[] {
  const pieces: ContextPiece[] = [];
  let at = start;
  const push = (to: number, kind: ContextPiece['kind']) => {
    if (to > at) pieces.push({ text: text.slice(at, to), kind });
    at = Math.max(at, to);
  };
  for (const mark of marked) {
    if (mark.end <= start || mark.start >= end) continue;
    push(mark.start, 'plain');
    push(Math.min(mark.end, end), mark.kind);
  }
  push(end, 'plain');
  return pieces;
}
