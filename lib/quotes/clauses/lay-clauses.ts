/** Cuts out for each speech the words of its sentence before it and behind it. */
import type { Article } from '../../text/article.ts';
import type { Speech } from '../speech.ts';
import { BLANK, type Clause } from './clause.ts';

/** No more characters of a sentence are read on either side. */
const REACH = 240;
const STOP = /[。！？!?]|\.(?=\s|$)/gu;

/** @param spell writes the narration as the readers of its writing expect it, character for character */
export function layClauses(
  { text, blocks }: Article,
  speeches: readonly Speech[],
  spell: (narration: string) => string = (narration) => narration,
): readonly Clause[] {
  const blanked = spell(blankSpeeches(text, speeches));
  return speeches.map((speech) => {
    const { outer, blocks: held } = speech.quotation;
    const first = outer[0] ?? { start: 0, end: 0 };
    const last = outer.at(-1) ?? first;
    const block = blocks[held[0] ?? 0] ?? first;
    const lastBlock = blocks[held.at(-1) ?? 0] ?? last;
    const start = sentenceStart(blanked, Math.max(block.start, first.start - REACH), first.start);
    const end = sentenceEnd(blanked, last.end, Math.min(lastBlock.end, last.end + REACH));
    const following = end < lastBlock.end ? lastBlock : (blocks[(held.at(-1) ?? 0) + 1] ?? lastBlock);
    const nextStart = Math.max(end, following.start);
    const nextEnd = sentenceEnd(blanked, nextStart, Math.min(following.end, nextStart + REACH));
    return {
      speech,
      said: saidIn(text, speech),
      text: blanked,
      block,
      lead: { start, end: first.start },
      tail: { start: last.end, end },
      next: { start: nextStart, end: Math.max(nextStart, nextEnd) },
    };
  });
}

function saidIn(text: string, { parts }: Speech): string {
  const last = parts.at(-1);
  return last ? text.slice(last.start, last.end) : '';
}

function blankSpeeches(text: string, speeches: readonly Speech[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of speeches.flatMap(({ quotation }) => quotation.outer)) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), BLANK.repeat(end - start));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

function sentenceStart(text: string, from: number, to: number): number {
  let start = from;
  for (const match of text.slice(from, to).matchAll(STOP)) start = from + match.index + 1;
  return start;
}

/** Behind the stop that ends the sentence. */
function sentenceEnd(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(STOP);
  return stop < 0 ? to : from + stop + 1;
}
