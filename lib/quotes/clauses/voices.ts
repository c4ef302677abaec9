/** From a phrase to the one who speaks: full names for short ones, the last person for a pronoun. */
import type { Speaker } from '../../people/speaker.ts';
import type { Span } from '../../text/span.ts';
import type { Named, NameTable } from './named.ts';

export interface Voice {
  readonly speaker: Speaker;
  /** 0..1 */
  readonly certainty: number;
}

export function voices(
  text: string,
  table: NameTable,
  read: (phrase: Span) => Named,
): (phrase: Span | undefined, position: number) => Voice | undefined {
  let person: Span | undefined;
  /** Where the person was last spoken of. */
  let seen = -1;
  let body: Span | undefined;
  return (phrase, position) => {
    if (!phrase) {
      const only = table.only();
      return only && voice(only, 'person', 1);
    }
    const named = read(phrase);
    const words = text.slice(named.span.start, named.span.end);
    if (named.kind === 'same-body') {
      body = table.lastBody(position) ?? body;
      return body && voice(body, 'organisation', 0.85);
    }
    if (named.kind === 'pronoun') {
      person = table.last(seen, position) ?? person;
      seen = position;
      return person && voice(person, 'person', 0.85);
    }
    if (named.kind === 'person') {
      person = table.full(words, position, named.title) ?? named.span;
      seen = phrase.start;
      return voice(person, 'person', 1);
    }
    const known =
      table.full(words, position) ?? (named.title ? table.titled(named.title, position) : undefined);
    if (known) {
      person = known;
      seen = phrase.start;
      return voice(known, 'person', 0.85);
    }
    if (named.kind === 'organisation') body = named.span;
    return voice(named.span, named.kind, named.kind === 'organisation' ? 0.95 : 0.75);
  };

  function voice(mention: Span, kind: Speaker['kind'], certainty: number): Voice {
    return {
      speaker: { name: text.slice(mention.start, mention.end), mention, kind },

      certainty,
    };
  }
}
