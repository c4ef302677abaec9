/** Who is known to speak in a stretch of an article: what its quotes tell. */
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { namedSpeaker } from '../quotes/named-speaker.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Span } from '../text/span.ts';

/** A part of a quote and who says it; without a person where nobody can be named. */
export interface Voice {
  readonly part: Span;
  readonly person?: Person;
  /** Where the name stands by which the quote tells its speaker. */
  readonly name?: Span;
}

export interface Voices {
  /** All parts of quotes in a stretch, in its order. Stretches are asked for in the article's order. */
  in(stretch: Span): readonly Voice[];
}

export function voicesOf({ mentions, personOf }: People, quotes: readonly Quote[]): Voices {
  const named = new Map(mentions.map((mention) => [mention.start, personOf.get(mention)]));
  const voices = quotes
    .flatMap((quote) => quote.parts.map((part) => ({ part, ...speakerOf(quote, named) })))
    .sort((one, other) => one.part.start - other.part.start);
  let next = 0;
  return {
    in: ({ start, end }) => {
      while ((voices[next]?.part.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      let last = next;
      while ((voices[last]?.part.start ?? Number.POSITIVE_INFINITY) < end) last++;
      return voices.slice(next, last);
    },
  };
}

function speakerOf(quote: Quote, named: ReadonlyMap<number, Person | undefined>): Omit<Voice, 'part'> {
  const name = namedSpeaker(quote)?.mention;
  const person = name && named.get(name.start);
  return person?.kind === 'person' && name ? { person, name } : {};
}
