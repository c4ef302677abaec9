/** The quotations of an article as speeches: measured, but not yet judged. */
import type { Quotation } from '../text/marks/quotation.ts';
import { type Span, slice } from '../text/span.ts';
import { countSpeechWords } from './count-speech-words.ts';
import type { Speech } from './speech.ts';

export function findSpeeches(text: string, quotations: readonly Quotation[]): readonly Speech[] {
  return quotations.map((quotation) => {
    const parts = quotation.parts.map((part) => trimmed(text, part)).filter(({ start, end }) => end > start);
    const first = parts[0];
    const last = parts.at(-1);
    return {
      quotation,
      parts,
      words: parts.reduce((sum, part) => sum + countSpeechWords(slice(text, part)), 0),
      ending: last ? endingOf(slice(text, last)) : 'open',
      whole:
        first !== undefined &&
        /^[^\p{L}\p{N}]*[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(first.start, first.start + 12)),
    };
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: start + words.trimEnd().length,
  };
}

/** Signs that may stand behind the sign that ends a speech. */
const CLOSING = /[\s"'“”‘’»«›‹)\]]/u;

/** Where a text ends without the signs at its end: from behind, since a pattern for such a run tries each of its places. */
function endWithout(text: string, sign: RegExp): number {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return end;
}

function endingOf(words: string): Speech['ending'] {
  const bare = words.slice(0, endWithout(words, CLOSING));
  if (/[.。]$/u.test(bare)) return 'stop';
  if (/[!?…！？—–]$/u.test(bare)) return 'call';
  return /[,，、;]$/u.test(bare) ? 'comma' : 'open';
}
