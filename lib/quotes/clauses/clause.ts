/** A quotation among the words around it, as the readers of Chinese, Japanese and Korean see it. */
import type { Span } from '../../text/span.ts';
import type { Pattern } from '../attribution.ts';
import type { Speech } from '../speech.ts';

export interface Clause {
  readonly speech: Speech;
  /** What is quoted, or its last part. */
  readonly said: string;
  /** The article's text with speeches blanked; offsets are the text's own. */
  readonly text: string;
  readonly block: Span;
  /** From its sentence's start to the quotation. */
  readonly lead: Span;
  /** From the quotation to its sentence's end. */
  readonly tail: Span;
  /** The sentence behind, in the next block if need be. */
  readonly next: Span;
}

/** What the clause tells of the speaker. */
export interface Told {
  /** Where the subject's words stand; absent where the last speaker goes on. */
  readonly subject?: Span;
  readonly pattern: Pattern;
  /** The subject counts only if it is somebody's name. */
  readonly named?: boolean;
  /** Whoever speaks is not named: nobody else goes on. */
  readonly nobody?: boolean;
  /** Told to whom the sentence is about, who goes on speaking behind it. */
  readonly relayed?: boolean;
  /** Whoever spoke last says this as well, whomever the narration is about since. */
  readonly goesBack?: boolean;
  /** The quotation behind this one goes on with it: whatever stands there, or unless its own sentence names a speaker. */
  readonly goesOn?: 'always' | 'unless-named' | undefined;
}

/** Stands in for each character of a speech. */
export const BLANK = '\uFFFC';

/** Leaves spaces and commas at either end out of a span. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = words.length - words.replace(/^[\s　,，、]+/u, '').length;
  const right = words.replace(/[\s　,，、]+$/u, '').length;
  return { start: start + Math.min(left, right), end: start + right };
}
