/** What speaks for a rival beside a quote, and against: the features of the judge. Most are there (1) or not. */
import type { Person } from '../../people/person.ts';
import type { Source } from '../source.ts';
import type { Candidate } from '../ways/candidate.ts';
import type { Moment } from '../ways/ways-around.ts';
import type { Features, Matter } from './features.ts';
import type { Rival } from './find-rivals.ts';
import { lastTold } from './last-told.ts';
import { type OwnWords, readOwnWords } from './own-words.ts';
import { weighGender } from './weigh-gender.ts';
import { weighPerson } from './weigh-person.ts';
import { weighStanding } from './weigh-standing.ts';

/** Blocks; further back is as far. */
const FAR = 6;

/** Of all rivals, in their order. */
export function weighRivals(matter: Matter, rivals: readonly Rival[]): readonly Features[] {
  const persons = rivals.map(({ candidate }) => candidate.referent.person);
  const lasts = persons.map((person) => blocksSince(matter.moment, person));
  const words = readOwnWords(matter);
  const standings = weighStanding(matter.moment, persons);
  return rivals.map((rival, at) => ({
    ...crossed(words.told, standings[at] ?? {}),
    ...(rival.first ? featuresOfFirst(rival.candidate) : featuresOfOther(rival)),
    ...featuresOfPlace(matter, words, rival, lasts, at),
    ...weighPerson(matter, words, rival.candidate.referent.person),
    ...weighGender(matter, words, rival.candidate.referent.person),
  }));
}

/** That nobody of the rivals has said it. */
export function weighNobody({ moment, run, own }: Matter, rivals: readonly Rival[]): Features {
  const { narration } = moment.index;
  const speeches = run.flatMap((speech) => narration.speeches[speech] ?? []);
  const words = speeches.reduce((sum, speech) => sum + speech.words, 0);
  const block = narration.slots[moment.first]?.block ?? 0;
  return {
    nobody: 1,
    ...(!own && { 'nobody:unattributed': 1 }),
    ...(rivals.length === 0 && { 'nobody:alone': 1 }),
    ...(speeches.at(-1)?.ending === 'open' && { 'nobody:scrap': 1 }),
    ...(!speeches[0]?.whole && { 'nobody:lower': 1 }),
    ...(words < 6 && { 'nobody:short': 1 }),
    ...(narration.inserts.has(block) && { 'nobody:insert': 1 }),
    ...(own && { [`nobody:${own.pattern}`]: 1 }),
    ...(own?.weak && { 'nobody:weak': 1 }),
  };
}

function featuresOfFirst({ referent, pattern, attribution }: Candidate): Features {
  const { person, certainty, by } = referent;
  const source = attribution?.source.kind;
  return {
    first: 1,
    [`first:${pattern}`]: 1,
    ...(source === 'pronoun' && { [`first:${by}`]: 1 }),
    doubt: 1 - certainty,
    ...(source && { [`source:${source}`]: 1 }),
    ...(source && by !== 'name' && { [`by:${by}`]: 1 }),
    ...(source === 'noun' && { [`noun:${person.kind}`]: 1 }),
    ...(attribution?.source.kind === 'noun' &&
      by === 'newcomer' && { phrase: Math.min(6, lengthOf(attribution.source)) / 3 }),
    ...(source === 'name' && person.kind !== 'person' && { [`name:${person.kind}`]: 1 }),
    ...(!source && { [`around:${person.kind}`]: 1 }),
    ...(attribution?.weak && { weak: 1 }),
    ...(referent.alone && source === 'pronoun' && { alone: 1 }),
  };
}

/** In words: a long phrase tells of somebody new. */
function lengthOf({ slots: { start, end } }: Source): number {
  return end - start;
}

function featuresOfOther({ seenBy, candidate }: Rival): Features {
  const beside = candidate.attribution !== undefined && candidate.pattern !== 'mentioned';
  return {
    ...(beside && { beside: 1 }),
    ...Object.fromEntries([...seenBy].map((pattern) => [`seen:${pattern}`, 1])),
  };
}

function featuresOfPlace(
  matter: Matter,
  { told }: OwnWords,
  rival: Rival,
  lasts: readonly number[],
  at: number,
): Features {
  const { discourse, inside } = matter.moment;
  const { person } = rival.candidate.referent;
  const since = lasts[at] ?? FAR;
  const nearer = lasts.filter((other) => other < since).length;
  const facts = {
    since: Math.min(FAR, since) / 3,
    nearer: Math.min(4, nearer) / 2,
    spoken: Math.min(6, discourse.spoken.get(person) ?? 0) / 3,
    ...(since === 0 && { here: 1 }),
    ...(since === 1 && { before: 1 }),
    ...(nearer === 0 && { nearest: 1 }),
    ...(rival.seenBy.size > 1 && { agreed: Math.min(3, rival.seenBy.size - 1) }),
    ...(discourse.lastSpeaker?.person === person && { lastSpeaker: 1 }),
    ...(discourse.lastSubject?.person === person && { lastSubject: 1 }),
    ...(discourse.recent.at(-1)?.person === person && { last: 1 }),
    ...(inside.has(person) && { inside: 1 }),
  };
  return crossed(told, facts);
}

/** Each fact once for itself and once beside what the quote's own sentence tells. */
function crossed(told: OwnWords['told'], facts: Features): Features {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => [
      [fact, value],
      [`${told}:${fact}`, value],
    ]),
  );
}

/** Blocks since somebody was last named before the quote, or stood in for by a pronoun; FAR where never. */
function blocksSince({ index: { narration }, discourse, first }: Moment, person: Person): number {
  const { slots, tokens } = narration;
  const block = slots[first]?.block ?? 0;
  const start = tokens[slots[first]?.token ?? 0]?.start ?? 0;
  const named = lastTold(person, start)?.block;
  const recent = discourse.recent.findLast((one) => one.person === person)?.block;
  return Math.min(
    FAR,
    block - Math.max(named ?? Number.NEGATIVE_INFINITY, recent ?? Number.NEGATIVE_INFINITY),
  );
}
