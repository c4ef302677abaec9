/** What speaks for a name beside a quote, and against it: the features of the model that rates it. */
import type { Person } from '../people/person.ts';
import type { Pattern } from './attribution.ts';
import type { Narration } from './narration.ts';
import type { Candidate } from './ways/candidate.ts';

export type Feature =
  | 'start'
  | `pattern:${Pattern}`
  | `noun:${Person['kind']}`
  | 'pronoun'
  /** A name that is no person's. */
  | 'nobody'
  /** Whom the context offers: somebody named once in all, or no person. */
  | 'offered:once'
  | 'offered:other'
  /** A verb that reports only beside a quote. */
  | 'weak'
  /** What the resolver's own certainty lacks to 1. */
  | 'doubt'
  /** In languages that are less proven: a person known by one word. */
  | 'single'
  /** There, where no name stands in the attribution: the person is named in this block or the two before; in this one. */
  | 'near'
  | 'here';

/** How far each feature holds; most are there (1) or not. */
export type Evidence = Partial<Record<Feature, number>>;

/** So many blocks before the quote's count as near. */
const NEAR = 2;

/** @param block in which the quote stands */
export function evidenceOf(
  narration: Narration,
  block: number,
  { referent, pattern, attribution }: Candidate,
): Evidence {
  const { person, certainty } = referent;
  const source = attribution?.source.kind;
  const isPerson = person.kind === 'person';
  return {
    ...evidenceOfPattern(pattern, certainty),
    ...(source === 'pronoun' && { pronoun: 1 }),
    ...(source === 'noun' && { [`noun:${person.kind}`]: 1 }),
    ...(source === 'name' && !isPerson && { nobody: 1 }),
    ...(!source && !isPerson && { 'offered:other': 1 }),
    ...(!source && isPerson && person.mentions.length === 1 && { 'offered:once': 1 }),
    ...(attribution?.weak && { weak: 1 }),
    ...(!narration.pack.proven && evidenceAround(narration, block, person, source === 'name')),
  };
}

/** Where rules are proven, these told nothing that carried to other articles. */
function evidenceAround(narration: Narration, block: number, person: Person, named: boolean): Evidence {
  return {
    ...(person.kind === 'person' && person.mention.names.length === 1 && { single: 1 }),
    ...(!named && isNamed(narration, person, block - NEAR, block) && { near: 1 }),
    ...(!named && isNamed(narration, person, block, block) && { here: 1 }),
  };
}

/** Where nothing else is known. */
export function evidenceOfPattern(pattern: Pattern, certainty: number): Evidence {
  return { start: 1, [`pattern:${pattern}`]: 1, doubt: 1 - certainty };
}

function isNamed({ namedIn }: Narration, person: Person, from: number, to: number): boolean {
  for (let block = from; block <= to; block++) if (namedIn.get(block)?.has(person)) return true;
  return false;
}
