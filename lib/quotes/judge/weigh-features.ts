/** What speaks for a rival beside a quote, and against: the features of the judge. Most are there (1) or not. */
import { isGivenName } from '../../people/given-names.ts';
import type { Person } from '../../people/person.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Attribution } from '../attribution.ts';
import { pronounForm } from '../discourse/pronoun-form.ts';
import type { Narration } from '../narration.ts';
import type { Source } from '../source.ts';
import type { Candidate } from '../ways/candidate.ts';
import type { Run } from '../ways/turn.ts';
import type { Moment } from '../ways/ways-around.ts';
import type { Rival } from './find-rivals.ts';

/** By name; a name that no weight is known for counts nothing. */
export type Features = Readonly<Record<string, number>>;

/** A quote as the judge sees it. */
export interface Matter {
  readonly moment: Moment;
  readonly run: Run;
  /** What the quote's own sentence says. */
  readonly own?: Attribution | undefined;
}

/** Blocks; further back is as far. */
const FAR = 6;
/** So many mentions in quotes are passed by on the way back to one in the narration. */
const MOST_QUOTED = 20;

/** What a quote's own words and its sentence tell, whoever the rival is. */
interface OwnWords {
  readonly told: 'name' | 'he' | 'it' | 'noun' | 'nothing';
  readonly saysI: boolean;
}

/** Of all rivals, in their order. */
export function weighRivals(matter: Matter, rivals: readonly Rival[]): readonly Features[] {
  const lasts = rivals.map(({ candidate }) => blocksSince(matter.moment, candidate.referent.person));
  const words = { told: toldBy(matter), saysI: saysI(matter.moment.index.narration, matter.run) };
  return rivals.map((rival, at) => ({
    ...(rival.first ? featuresOfFirst(rival.candidate) : featuresOfOther(rival)),
    ...featuresOfPlace(matter, words, rival, lasts, at),
    ...featuresOfPerson(matter, words, rival.candidate.referent.person),
    ...featuresOfPronoun(matter, rival.candidate.referent.person),
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
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => [
      [fact, value],
      [`${told}:${fact}`, value],
    ]),
  );
}

/** By what the quote's own sentence tells of its speaker: where someone stands counts more where it tells little. */
function toldBy({ moment, own }: Matter): OwnWords['told'] {
  if (!own) return 'nothing';
  if (own.source.kind !== 'pronoun') return own.source.kind;
  return pronounForm(moment.index.narration, own.source).one ? 'he' : 'it';
}

function featuresOfPerson({ moment }: Matter, { told, saysI }: OwnWords, person: Person): Features {
  const { narration, portraits } = moment.index;
  const portrait = portraits.get(person);
  const { kind, mention, roles, shared } = person;
  const isPerson = kind === 'person' || kind === 'unnamed';
  return {
    [`kind:${kind}`]: 1,
    [`${told}:${kind}`]: 1,
    ...(!isPerson && saysI && { bodySaysI: 1 }),
    ...(isPerson && isGivenName(mention.names[0] ?? '', narration.pack) && { given: 1 }),
    ...(isPerson && person.gender && { gendered: 1 }),
    ...(mention.names.length === 1 && { oneWord: 1 }),
    ...(roles.length > 0 && { role: 1 }),
    ...(shared && { shared: 1 }),
    ...(narration.people.headline.named.has(person) && { headlined: 1 }),
    ...(portrait && {
      says: portrait.says,
      hangs: portrait.hangs,
      definite: portrait.definite,
      often: Math.log1p(portrait.told) / 2,
      ...(portrait.aside && { aside: 1 }),
      ...(portrait.capitals && mention.names.length > 1 && { capitals: 1 }),
    }),
  };
}

/** How well one goes with "he" or "she". */
function featuresOfPronoun({ moment, own }: Matter, person: Person): Features {
  if (own?.source.kind !== 'pronoun') return {};
  const { narration } = moment.index;
  const { one, gender } = pronounForm(narration, own.source);
  const isPerson = person.kind === 'person' || person.kind === 'unnamed';
  if (!one) return isPerson && !person.plural ? { 'it:person': 1 } : { 'it:body': 1 };
  const known = person.gender ?? moment.discourse.genders.get(person);
  return {
    ...(person.plural && { 'he:plural': 1 }),
    ...(gender && known === gender && { 'he:fits': 1 }),
    ...(gender && known && known !== gender && { 'he:clashes': 1 }),
    ...(gender && !known && person.likelyGender === gender && { 'he:likely': 1 }),
    ...(isPerson &&
      !known &&
      !isGivenName(person.mention.names[0] ?? '', narration.pack) && { 'he:stranger': 1 }),
  };
}

/** Blocks since somebody was last named before the quote, or stood in for by a pronoun; FAR where never. */
function blocksSince({ index: { narration }, discourse, first }: Moment, person: Person): number {
  const { slots, tokens } = narration;
  const block = slots[first]?.block ?? 0;
  const start = tokens[slots[first]?.token ?? 0]?.start ?? 0;
  let at = firstFrom(person.mentions, (mention) => mention.start < start) - 1;
  for (let step = 0; step < MOST_QUOTED && person.mentions[at]?.quoted; step++) at--;
  const named = person.mentions[at]?.block;
  const recent = discourse.recent.findLast((one) => one.person === person)?.block;
  return Math.min(
    FAR,
    block - Math.max(named ?? Number.NEGATIVE_INFINITY, recent ?? Number.NEGATIVE_INFINITY),
  );
}

function wordsIn({ speeches, text }: Narration, run: Run): readonly string[] {
  const [part] = speeches[run[0] ?? 0]?.parts ?? [];
  return part
    ? (
        text
          .slice(part.start, part.end)
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu) ?? []
      ).slice(0, 60)
    : [];
}

function saysI(narration: Narration, run: Run): boolean {
  const { firstPersonPronouns } = narration.pack.lexicon;
  return wordsIn(narration, run).some((word) => firstPersonPronouns.has(word) && word.length < 4);
}
