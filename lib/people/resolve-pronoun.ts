/** Whom "he" or "she" means: people named before, ranked by how near, how central and how fitting they are. */
import type { Gender } from '../text/packs/pack.ts';
import type { People } from './people.ts';
import type { Mention, Person } from './person.ts';

export interface Antecedent {
  readonly person: Person;
  /** 0..1: how far the best candidate is ahead of the next. */
  readonly certainty: number;
}

export interface PronounContext {
  /** Offset of the pronoun in the text. */
  readonly position: number;
  readonly gender?: Gender;
  /** Index of the pronoun's block. */
  readonly block: number;
  /** Who spoke last: the likeliest to go on. */
  readonly lastSpeaker?: Person;
}

/** People are looked for in so many blocks, and among so many mentions, before the pronoun. */
const REACH_BLOCKS = 6;
const REACH_MENTIONS = 60;

const WEIGHTS = {
  /** Each block further back costs so much. */
  block: 0.55,
  /** Each other person between costs so much. */
  order: 0.25,
  subject: 0.8,
  possessive: -0.5,
  gender: 0.8,
  lastSpeaker: 1.1,
  /** For each time that the person was named before, up to five. */
  central: 0.12,
  unclear: -0.7,
} as const;

/** @returns the likeliest antecedent; none where nobody who fits was named within reach. */
export function resolvePronoun(people: People, context: PronounContext): Antecedent | undefined {
  const scores = new Map<Person, number>();
  const seen = new Map<Person, number>();
  let order = 0;
  const last = lastBefore(people.mentions, context.position);
  for (let index = last; index >= 0 && index > last - REACH_MENTIONS; index--) {
    const mention = people.mentions[index];
    if (!mention || context.block - mention.block > REACH_BLOCKS) break;
    const person = people.personOf.get(mention);
    if (!person || mention.quoted || !fits(person, context.gender)) continue;
    seen.set(person, (seen.get(person) ?? 0) + 1);
    const score = scoreOf(people, mention, person, context) - WEIGHTS.order * order;
    if (!scores.has(person)) order++;
    scores.set(person, Math.max(scores.get(person) ?? Number.NEGATIVE_INFINITY, score));
  }
  return best(scores, seen);
}

function fits(person: Person, gender: Gender | undefined): boolean {
  if (person.kind !== 'person' && person.kind !== 'unclear') return false;
  return !gender || !person.gender || person.gender === gender;
}

function scoreOf(
  { tokens, pack }: People,
  mention: Mention,
  person: Person,
  context: PronounContext,
): number {
  const before = tokens[mention.tokens.start - 1];
  const behind = tokens[mention.tokens.end];
  let score = 3 - WEIGHTS.block * (context.block - mention.block);
  const isSubject =
    tokens[mention.tokens.start]?.opens ||
    pack.says.has(behind?.lower ?? '') ||
    pack.says.has(before?.lower ?? '');
  if (isSubject) score += WEIGHTS.subject;
  if (behind?.kind === 'possessive') score += WEIGHTS.possessive;
  if (context.gender && person.gender === context.gender) score += WEIGHTS.gender;
  if (context.lastSpeaker === person) score += WEIGHTS.lastSpeaker;
  if (person.kind === 'unclear') score += WEIGHTS.unclear;
  return score;
}

function best(
  scores: ReadonlyMap<Person, number>,
  seen: ReadonlyMap<Person, number>,
): Antecedent | undefined {
  let first: Person | undefined;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [person, score] of scores) {
    const total = score + WEIGHTS.central * Math.min(5, seen.get(person) ?? 0);
    if (total > top) {
      second = top;
      top = total;
      first = person;
    } else if (total > second) second = total;
  }
  if (!first) return undefined;
  const margin = second === Number.NEGATIVE_INFINITY ? 2 : top - second;
  return { person: first, certainty: Math.min(1, 0.5 + margin / 3) };
}

/** Index of the last mention before a position; -1 for none. */
function lastBefore(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
