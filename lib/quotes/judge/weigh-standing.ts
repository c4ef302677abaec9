/** How somebody stood in the last sentence that named them before a quote, and stands in the one behind: features of the judge. */
import type { Mention, Person } from '../../people/person.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Narration } from '../narration.ts';
import type { Moment } from '../ways/ways-around.ts';
import type { Features } from './features.ts';
import { lastTold } from './last-told.ts';

/** Sentences; further back is as far. */
const FAR = 8;
/** So many mentions are looked at on the way to the head of a sentence. */
const MOST_BESIDE = 12;

/** One for each person, in their order. */
export function weighStanding(moment: Moment, persons: readonly Person[]): readonly Features[] {
  const { narration } = moment.index;
  const { slots, tokens } = narration;
  const quote = slots[moment.first];
  const start = tokens[quote?.token ?? 0]?.start ?? 0;
  const lasts = persons.map((person) => lastTold(person, start));
  const distances = lasts.map((mention) =>
    mention && quote ? Math.min(FAR, quote.sentence - sentenceOf(narration, mention)) : FAR,
  );
  const near = persons.filter(({ kind }, at) => kind === 'person' && (distances[at] ?? FAR) <= 2).length;
  return persons.map((person, at) => {
    const last = lasts[at];
    const distance = distances[at] ?? FAR;
    const nearer = distances.filter((other) => other < distance).length;
    return {
      apart: distance / 4,
      ...(distance < 3 && { [`apart:${distance}`]: 1 }),
      closer: Math.min(4, nearer) / 2,
      ...(last && placeOf(narration, last)),
      ...(near === 1 && distance <= 2 && person.kind === 'person' && { lone: 1 }),
      named: Math.log1p(firstFrom(person.mentions, (mention) => mention.start < start)) / 2,
      ...aheadOf(moment, person, start),
    };
  });
}

function sentenceOf({ slots }: Narration, { tokens: { start } }: Mention): number {
  return slots[firstFrom(slots, ({ token }) => token <= start) - 1]?.sentence ?? -1;
}

/** How the last mention stands in its sentence. */
function placeOf(narration: Narration, mention: Mention): Features {
  const { tokens, people, pack } = narration;
  const before = tokens[mention.tokens.start - 1]?.lower ?? '';
  const at = firstFrom(people.mentions, ({ start }) => start < mention.start);
  const sentence = sentenceOf(narration, mention);
  let leads = true;
  for (let step = 1; step <= MOST_BESIDE && leads; step++) {
    const other = people.mentions[at - step];
    if (!other || other.block !== mention.block || sentenceOf(narration, other) !== sentence) break;
    const kind = people.personOf.get(other)?.kind;
    leads = kind !== 'person' && kind !== 'organisation';
  }
  return {
    ...(leads && { leads: 1 }),
    ...(saysBeside(narration, mention) && { said: 1 }),
    ...(pack.lexicon.prepositions.has(before) && { hung: 1 }),
    ...(mention.genitive && { owned: 1 }),
    ...(mention.role && { introduced: 1 }),
  };
}

/** Whether they come again right behind the quote, and at all. */
function aheadOf({ index: { narration }, last }: Moment, { mentions }: Person, start: number): Features {
  const quote = narration.slots[last];
  const next = mentions[firstFrom(mentions, (mention) => mention.start <= start)];
  if (!next || !quote) return { gone: 1 };
  const distance = sentenceOf(narration, next) - quote.sentence;
  if (next.quoted || next.block !== quote.block || distance > 1) return {};
  return {
    comes: 1,
    ...(distance === 0 && { comesHere: 1 }),
    ...(saysBeside(narration, next) && { comesSaying: 1 }),
  };
}

function saysBeside({ tokens, pack }: Narration, { tokens: { start, end } }: Mention): boolean {
  return [tokens[start - 1], tokens[end]].some((token) =>
    pack.lexicon.reportingVerbs.has(token?.lower ?? ''),
  );
}
