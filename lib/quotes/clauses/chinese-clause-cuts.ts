/** Where a Chinese clause is cut: at the marks between its words, and before what a verb takes ahead of it. */
import { BEFORE_VERB } from '../../text/packs/clauses/chinese-names.ts';
import type { Span } from '../../text/span.ts';
import { BLANK } from './clause.ts';

const COMMAS = [
  '，',
  ',',
  '；',
  ';',
  '：',
  ':',
  '。',
  '！',
  '？',
  '!',
  '?',
  '\n',
  '“',
  '”',
  '「',
  '」',
  BLANK,
];
const ENDS_BEFORE_VERB = new RegExp(`${BEFORE_VERB}+$`, 'u');

/** @returns how many of the words stand up to their last mark, and with it: 0 where none cuts them */
export function lastCut(words: string): number {
  return Math.max(...COMMAS.map((mark) => words.lastIndexOf(mark))) + 1;
}

/** @returns where the last clause of a span begins */
export function lastClause(text: string, { start, end }: Span): number {
  const words = withoutTerms(text.slice(start, end));
  return start + lastCut(words);
}

/** @returns the span without the words that a verb takes ahead of it */
export function beforeVerb(text: string, { start, end }: Span): Span {
  return { start, end: end - (ENDS_BEFORE_VERB.exec(text.slice(start, end))?.[0].length ?? 0) };
}

/** "听完“雨夜磨坊”说": a term between marks cuts no clause in two. */
export function withoutTerms(words: string): string {
  return words.replace(/“[^“”]{1,14}”|「[^「」]{1,14}」/gu, (term) => '〇'.repeat(term.length));
}
