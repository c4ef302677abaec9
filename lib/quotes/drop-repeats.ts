/** The same words told twice are one quote: headlines, captions and pull-quotes repeat the body. */
import { namedSpeaker } from './named-speaker.ts';
import type { Quote } from './quote.ts';
import { quoteText } from './quote-text.ts';

/** Keeps of equal quotes the surest, and the first of equally sure ones; but two people may say the same, and are both heard. */
export function dropRepeats(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const alike = Map.groupBy(quotes, (quote) => keyOf(quoteText(text, quote)));
  const kept = new Set([...alike.values()].flatMap(surestOfEach));
  return quotes.filter((quote) => kept.has(quote));
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
