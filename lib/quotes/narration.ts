/** An article laid out for attribution: narration and speeches in one row, names where they stand in it. */

import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import type { Row } from '../syntax/row.ts';
import type { Analysis } from '../text/analyse.ts';
import type { Block } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { isNested } from './is-nested.ts';
import { layNarration } from './lay-narration.ts';
import type { Speech } from './speech.ts';

export { tokenAt, wordAt } from '../syntax/row.ts';

export interface Narration extends Row {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Indexes of blocks that interrupt the story. */
  readonly inserts: ReadonlySet<number>;
  readonly speeches: readonly Speech[];
  /** First and behind-last slot of each sentence. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** First and last slot of each speech. */
  readonly places: readonly { readonly first: number; readonly last: number }[];
  /** Who is named outside quotes, by the index of the block. */
  readonly namedInside: ReadonlyMap<number, ReadonlySet<Person>>;
  readonly namedIn: ReadonlyMap<number, ReadonlySet<Person>>;
}

export function narrationOf(
  { article: { text, blocks }, pack, tokens, inserts }: Analysis,
  people: People,
  speeches: readonly Speech[],
): Narration {
  const slots = layNarration(tokens, speeches, pack);
  const sentences: { start: number; end: number }[] = [];
  const places = speeches.map(() => ({ first: -1, last: -1 }));
  slots.forEach(({ sentence, speech }, index) => {
    const range = sentences[sentence];
    if (range) range.end = index + 1;
    else sentences[sentence] = { start: index, end: index + 1 };
    const place = places[speech];
    if (!place) return;
    if (place.first < 0) place.first = index;
    place.last = index;
  });
  return {
    text,
    blocks,
    pack,
    tokens,
    inserts,
    people,
    speeches,
    slots,
    sentences,
    places,
    mentionFrom: new Map(people.mentions.map((mention) => [mention.tokens.start, mention])),
    namedInside: namedBySpeech(people, { text, tokens }, speeches),
    namedIn: namedByBlock(people),
    mentionTo: new Map(people.mentions.map((mention) => [mention.tokens.end - 1, mention])),
  };
}

/** Whom each speech names, by its index; not in what it passes on of somebody else. */
function namedBySpeech(
  { mentions, personOf }: People,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  speeches: readonly Speech[],
): ReadonlyMap<number, ReadonlySet<Person>> {
  const named = new Map<number, Set<Person>>();
  for (const mention of mentions) {
    const person = personOf.get(mention);
    const speech = tokens[mention.tokens.start]?.quotation ?? -1;
    if (person?.kind !== 'person' || speech < 0) continue;
    const part = speeches[speech]?.parts.find(({ end }) => end > mention.start);
    if (part && isNested(text, part, mention.start)) continue;
    const known = named.get(speech);
    if (known) known.add(person);
    else named.set(speech, new Set([person]));
  }
  return named;
}

function namedByBlock({ mentions, personOf }: People): ReadonlyMap<number, ReadonlySet<Person>> {
  const named = new Map<number, Set<Person>>();
  for (const mention of mentions) {
    const person = personOf.get(mention);
    if (person?.kind !== 'person' || mention.quoted) continue;
    const known = named.get(mention.block);
    if (known) known.add(person);
    else named.set(mention.block, new Set([person]));
  }
  return named;
}

/** The slots of the sentence that holds one. */
export function sentenceAt({ slots, sentences }: Narration, slot: number): Span {
  return sentences[slots[slot]?.sentence ?? -1] ?? { start: slot, end: slot + 1 };
}
