/** Where a quotation stands among the words of its sentence. */
import type { Span } from '../../text/span.ts';
import { LEAD_REACH } from '../clause-before.ts';
import { type Narration, sentenceAt, tokenAt } from '../narration.ts';

export interface Setting {
  /** Index of the speech. */
  readonly speech: number;
  /** Its first slot. */
  readonly first: number;
  /** Slots of its sentence before it, and behind it up to the next speech. */
  readonly lead: Span;
  readonly tail: Span;
  /** A turn of an interview under its label, behind a colon, at its sentence's head, or within a sentence. */
  readonly kind: 'turn' | 'colon' | 'head' | 'within';
}

/** @returns undefined for a speech without a place in the narration */
export function settingOf(narration: Narration, speech: number): Setting | undefined {
  const place = narration.places[speech];
  if (!place || place.first < 0) return undefined;
  const { first, last } = place;
  const lead = { start: Math.max(sentenceAt(narration, first).start, first - LEAD_REACH), end: first };
  const tail = { start: last + 1, end: nextSpeech(narration, last + 1, sentenceAt(narration, last).end) };
  return { speech, first, lead, tail, kind: kindOf(narration, speech, lead) };
}

function kindOf(narration: Narration, speech: number, { start, end }: Span): Setting['kind'] {
  if (narration.speeches[speech]?.quotation.family === 'turn') return 'turn';
  if (start === end) return 'head';
  return tokenAt(narration, end - 1)?.kind === 'colon' ? 'colon' : 'within';
}

function nextSpeech({ slots }: Narration, from: number, end: number): number {
  for (let at = from; at < end; at++) if ((slots[at]?.speech ?? -1) >= 0) return at;
  return end;
}
