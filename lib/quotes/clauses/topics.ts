/** Whom the sentences before a quotation are about: who speaks on where its own sentence names nobody. */
import type { Article } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause } from './clause.ts';

/** So many blocks before the quotation's own are looked through. */
const BLOCKS = 2;
/** No more characters of a block are read back. */
const REACH = 600;
/** Of what is left of a sentence beside speeches, fewer characters tell of nobody. */
const SHORTEST = 4;
/** What ends a sentence. */
export const STOP = /^(?:[。！？!?\n]|\.(?=\s|$))/u;

/** Whom a sentence is about. */
export interface Topic {
  readonly phrase: Span;
  /** The sentence brings this person in, to speak next: by age, as who is asked, or at its end. */
  readonly introduced?: boolean;
  /** It holds for its own sentence, and for a quotation right behind it. */
  readonly fleeting?: boolean;
}

export type TopicOf = (text: string, sentence: Span) => Topic | undefined;

/**
 * The nearest topic between what was said last and a quotation.
 * @param from no sentence that starts before this offset is read
 */
export function topicBefore(
  { blocks }: Article,
  { speech, text, lead }: Clause,
  from: number,
  topicOf: TopicOf,
): Topic | undefined {
  const own = speech.quotation.blocks[0] ?? 0;
  let isNearest = true;
  for (let block = own; block >= Math.max(0, own - BLOCKS); block--) {
    const span = blocks[block];
    if (!span || span.end <= from) return undefined;
    const end = block === own ? lead.start : span.end;
    const start = Math.max(span.start, from, end - REACH);
    for (const sentence of sentencesBackward(text, { start, end })) {
      const topic = topicOf(text, sentence);
      if (topic && (isNearest || !topic.fleeting)) return topic;
      isNearest = false;
    }
  }
  return undefined;
}

function* sentencesBackward(text: string, { start, end }: Span): Generator<Span> {
  let right = end;
  for (let at = end - 1; at >= start - 1; at--) {
    if (at >= start && !STOP.test(text.slice(at, Math.min(at + 2, end)))) continue;
    const sentence = { start: at + 1, end: right };
    const words = text.slice(sentence.start, sentence.end).replaceAll(BLANK, '').trim();
    if (words.length >= SHORTEST) yield sentence;
    right = at + 1;
  }
}
