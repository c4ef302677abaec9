/** The people that an article lets speak. */
import type { Speaker } from '../people/speaker.ts';
import type { Quote } from '../quotes/quote.ts';

/** Each speaker once, in the order of their first quote; two speakers are one when their names are spelt alike. */
export function speakersOf(quotes: readonly Quote[]): readonly Speaker[] {
  const byName = new Map<string, Speaker>();
  for (const { speaker } of quotes) {
    if (speaker && !byName.has(speaker.name)) byName.set(speaker.name, speaker);
  }
  return [...byName.values()];
}
