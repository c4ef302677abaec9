/** The same words told twice are one quote: headlines, captions and pull-quotes repeat the body. */
import { namedSpeaker } from './named-speaker.ts';
import type { Quote } from './quote.ts';
import { quoteText } from './quote-text.ts';

/** Keeps of equal quotes the surest, and the first of equally sure ones; but two people may say the same, and are both heard. */
export function dropRepeats(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const alike = Map.groupBy(quotes, (quote) => keyOf(quoteText(text, quote)));
  const kept = new Set([...alike.values()].flatMap(surestOfEach));
  const headings = new Set(quotes.filter((quote) => isHeading(text, quote)));
  const told = indexWords(headings.size > 0 ? [...alike.keys()] : []);
  return quotes.filter(
    (quote) => kept.has(quote) && !(headings.has(quote) && isInside(keyOf(quoteText(text, quote)), told)),
  );
}

/** A quote that fills its line, and that nothing attributes. */
function isHeading(text: string, { parts, cue }: Quote): boolean {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 3);
  return !cue && (start < 2 || before.includes('\n')) && (end + 3 > text.length || behind.includes('\n'));
}

/** A piece of a longer quote begins with so many of its words. */
const PIECE = 4;
/** No more longer quotes are looked at that have these words. */
const ALIKE = 8;

/** The quotes that have each run of so many words. */
function indexWords(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const key of keys) {
    const words = key.split(' ');
    for (let at = 0; at + PIECE <= words.length; at++) {
      const run = words.slice(at, at + PIECE).join(' ');
      const known = index.get(run);
      if (!known) index.set(run, [key]);
      else if (known.length < ALIKE) known.push(key);
    }
  }
  return index;
}

/** Whether a longer quote has these words: a heading that repeats it. */
function isInside(key: string, told: ReadonlyMap<string, readonly string[]>): boolean {
  const run = key.split(' ', PIECE).join(' ');
  return (told.get(run) ?? []).some(
    (other) => other.length > key.length && ` ${other} `.includes(` ${key} `),
  );
}

/** One for each person who is named; where nobody is, one. */
function surestOfEach(alike: readonly Quote[]): readonly Quote[] {
  const bySpeaker = Map.groupBy(alike, nameOf);
  if (bySpeaker.size > 1) bySpeaker.delete(undefined);
  return [...bySpeaker.values()].map((same) =>
    same.reduce((best, quote) => (quote.certainty > best.certainty ? quote : best)),
  );
}

function nameOf(quote: Quote): string | undefined {
  const speaker = namedSpeaker(quote);
  return speaker?.kind === 'person' ? speaker.name : undefined;
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
