/** The people that an article lets speak. */
import type { Speaker } from '../people/speaker.ts';
import { namedSpeaker } from '../quotes/named-speaker.ts';
import type { Quote } from '../quotes/quote.ts';

/** Each speaker once, in the order of their first quote, those whose names are withheld left out; two speakers are one when their names are spelt alike. */
export function speakersOf(quotes: readonly Quote[]): readonly Speaker[] {
  const byName = new Map<string, Speaker>();
  for (const quote of quotes) {
    const speaker = namedSpeaker(quote);
    if (speaker && !byName.has(speaker.name)) byName.set(speaker.name, speaker);
  }
  return [...byName.values()];
}
