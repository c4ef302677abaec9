/** Whom the pronoun of an attribution means: a person, or a body where it is one's. */
import type { Person } from '../../people/person.ts';
import type { Recent } from '../../people/recent.ts';
import { type Antecedent, resolvePronoun } from '../../people/resolve-pronoun.ts';
import type { Token } from '../../text/tokens.ts';
import { bodyThatSpoke } from './body-that-spoke.ts';
import type { Discourse } from './discourse.ts';
import { hearerBefore } from './hearer-before.ts';
import { kinBefore } from './kin-before.ts';
import { namedBehind } from './named-behind.ts';
import { type Pronoun, pronounForm } from './pronoun-form.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { Referent } from './referent.ts';
import { firstToken } from './source-token.ts';

/** How far to trust "it" and "they" to mean the body that was last in mind. */
const BODY = 0.8;

/** How far to trust "he" to mean "her father". */
const KIN = 0.7;

/** How far back "it" and "they" reach, in blocks. */
const NEAR_BLOCKS = 2;

export function resolveSubjectPronoun(
  { narration }: ReferenceIndex,
  { recent, spoken, genders }: Discourse,
  source: Pronoun,
  inside?: ReadonlySet<Person>,
): Referent | undefined {
  const { pack, people } = narration;
  const token = firstToken(narration, source);
  if (!token) return undefined;
  const { one, several, gender } = pronounForm(narration, source);
  if (one) {
    const body = bodyThatSpoke(narration, recent, token.block, gender);
    if (body) return { person: body, certainty: BODY, by: 'body-pronoun' };
    // Polish "czytamy dalej", "przekazano": nobody's verb.
    if (source.word === '' && pack.lexicon.impersonalVerbs.has(token.lower)) return bodyInMind(recent, token);
    const hearer = hearerBefore(narration, source);
    if (hearer && (!gender || !hearer.gender || hearer.gender === gender))
      return { person: hearer, certainty: BODY, by: 'pronoun' };
    const { start: position, block } = token;
    const found = resolvePronoun(narration, people, {
      position,
      block,
      genders,
      recent,
      spoken,
      apart: namedBehind(narration, source),
      ...(inside && { inside }),
      ...(gender && { gender }),
    });
    const kin = gender && mayBeKin(found, genders) ? kinBefore(narration, source, gender) : undefined;
    if (kin) return { person: kin, certainty: KIN, by: 'relation' };
    return found && { ...found, by: 'pronoun' };
  }
  const near = nearTo(recent, token);
  if (pack.lexicon.neuterPronouns.has(source.word)) return bodyInMind(recent, token);
  const found = several
    ? (near.findLast(({ person }) => person.plural) ??
      near.findLast(({ person }) => person.kind === 'organisation'))
    : undefined;
  return found && { person: found.person, certainty: BODY, by: 'body-pronoun' };
}

/** Nobody of the pronoun's gender is in mind. */
function mayBeKin(found: Antecedent | undefined, genders: Discourse['genders']): boolean {
  return !found || (found.person.gender ?? genders.get(found.person)) === undefined;
}

/** The last of those in mind that is nobody but a body. */
function bodyInMind(recent: readonly Recent[], token: Token): Referent | undefined {
  const near = nearTo(recent, token);
  const found =
    near.findLast(({ person }) => isOneThing(person)) ?? near.findLast(({ person }) => isBareWord(person));
  return found && { person: found.person, certainty: BODY, by: 'body-pronoun' };
}

/** Not "3,000 people". */
function isOneThing({ kind, plural }: Person): boolean {
  return kind !== 'person' && kind !== 'unnamed' && !plural;
}

/** "Acme said": one word that nothing but its verb shows to be a person. */
function isBareWord({ mention: { names }, gender, roles, kind }: Person): boolean {
  return kind === 'person' && names.length === 1 && gender === undefined && roles.length === 0;
}

function nearTo(recent: readonly Recent[], token: Token): readonly Recent[] {
  return recent.filter(({ block }) => token.block - block <= NEAR_BLOCKS);
}
