/** Cuts what keeps a sentence from standing alone. Deletion only. */
import type { Pack } from '../text/packs/pack.ts';
import { type Span, slice } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { apart, findAsides } from './asides.ts';
import { datelineLength } from './dateline.ts';
import { pictureTags } from './furniture.ts';
import type { Openings } from './openings.ts';

/** A sentence that would be shorter than this after a cut stays whole. */
const LEAST_WORDS = 6;
const BULLET = /^[•▪◦●■►]\s*/u;
const AFTER_COORDINATOR = /^(?:,?\s+|[、，]\s*)/u;
const HANGING = /^\p{Ll}+,\s/u;
const AFTER_CONNECTIVE = /^(?:,\s+|[、，]\s*)/u;

/**
 * What is left of a sentence, in order, as spans of the sentence: without its dateline, the connective at its head
 * and tags that point at a picture. The letter after a connective stays as the page has it.
 */
export function trimSentence(sentence: string, openings: Openings | undefined, pack: Pack): readonly Span[] {
  const head = headLength(sentence, openings);
  const atHead: readonly Span[] = head > 0 ? [{ start: 0, end: head }] : [];
  const inside = apart([...pictureTags(sentence), ...findAsides(sentence, pack)]);
  const attempts = [[...atHead, ...inside.filter(({ start }) => start >= head)], atHead];
  const kept = attempts
    .map((cuts) => complement(cuts, sentence.length))
    .find((pieces) => countWords(pieces.map((piece) => slice(sentence, piece)).join('')) >= LEAST_WORDS);
  return kept ?? [{ start: 0, end: sentence.length }];
}

function headLength(sentence: string, openings: Openings | undefined): number {
  const bullet = BULLET.exec(sentence)?.[0].length ?? 0;
  const head = bullet + datelineLength(sentence.slice(bullet));
  const connective = openings ? connectiveLength(sentence.slice(head), openings) : 0;
  return head + connective;
}

function connectiveLength(sentence: string, { coordinator, connective }: Openings): number {
  const found = coordinator.exec(sentence);
  const match = found ?? connective.exec(sentence);
  if (match?.[1] !== '') return 0;
  const after = sentence.slice(match[0].length);
  const bare = found !== null || match[0].endsWith(',');
  const gap = (bare ? AFTER_COORDINATOR : AFTER_CONNECTIVE).exec(after)?.[0].length ?? 0;
  // What is left may hang on as well: "Now, though, …".
  return gap > 0 && !HANGING.test(after.slice(gap)) ? match[0].length + gap : 0;
}

function complement(cuts: readonly Span[], length: number): readonly Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    if (start > at) kept.push({ start: at, end: start });
    at = end;
  }
  if (at < length) kept.push({ start: at, end: length });
  return kept;
}
