/** Who is known to speak in a stretch of an article: what its quotes tell. */
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { namedSpeaker } from '../quotes/named-speaker.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Span } from '../text/span.ts';

/** The last quote of a stretch; without a person where nobody can be named. */
export interface Voice {
  readonly person?: Person;
  /** Where the name stands by which the quote tells its speaker. */
  readonly name?: Span;
}

export interface Voices {
  /** Undefined where the stretch holds no quote. Stretches are asked for in the article's order. */
  in(stretch: Span): Voice | undefined;
}

export function voicesOf({ mentions, personOf }: People, quotes: readonly Quote[]): Voices {
  const named = new Map(mentions.map((mention) => [mention.start, personOf.get(mention)]));
  const parts = quotes
    .flatMap((quote) => quote.parts.map((part) => ({ part, voice: voiceOf(quote, named) })))
    .sort((one, other) => one.part.start - other.part.start);
  let next = 0;
  return {
    in: ({ start, end }) => {
      while ((parts[next]?.part.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      let voice: Voice | undefined;
      for (let at = next; (parts[at]?.part.start ?? Number.POSITIVE_INFINITY) < end; at++)
        voice = parts[at]?.voice;
      return voice;
    },
  };
}

function voiceOf(quote: Quote, named: ReadonlyMap<number, Person | undefined>): Voice {
  const name = namedSpeaker(quote)?.mention;
  const person = name && named.get(name.start);
  return person?.kind === 'person' && name ? { person, name } : {};
}
