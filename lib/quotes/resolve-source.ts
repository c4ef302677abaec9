/** From the words of an attribution to the one they mean. */
import type { Person } from '../people/person.ts';
import { indexRoles, resolveNominal } from '../people/resolve-nominal.ts';
import { resolvePronoun } from '../people/resolve-pronoun.ts';
import { genderOfArticle, genderOfTitle, isTitle } from '../people/titles.ts';
import type { Gender } from '../text/packs/pack.ts';
import { slice } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { bodyThatSpoke } from './body-that-spoke.ts';
import { giverOf } from './giver-of.ts';
import type { Memory } from './memory.ts';
import { namedCompany } from './named-company.ts';
import type { Narration } from './narration.ts';
import {
  introducedNouns,
  isAnother,
  isGeneric,
  isOwned,
  type Noun,
  namedBeside,
  saysNoMore,
} from './noun-evidence.ts';
import { pronounForm } from './pronoun-form.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';
import { standsForPerson } from './stands-for-person.ts';
import { unnamedPerson } from './unnamed-person.ts';

/** Somebody who speaks, and how sure it is that the words mean them. */
export interface Voice {
  readonly person: Person;
  /** 0..1, the attribution's pattern left aside. */
  readonly certainty: number;
  /** The words can mean nobody else. */
  readonly alone?: boolean;
}

export type Resolve = (source: Source, memory: Remembered) => Voice | undefined;

/** Whom a pronoun may lean on. */
export type Remembered = Pick<Memory, 'recent' | 'spoken' | 'inside'>;

type Name = Source & { readonly kind: 'name' };
type Pronoun = Source & { readonly kind: 'pronoun' };

/** A pronoun resolved so surely tells its person's gender. */
const LEARNS_FROM = 0.8;

/** How far to trust a noun that means whoever a pronoun would. */
const LEANING = 0.8;
/** The same for an office beside which the person has another, and for a noun that no table knows to be a person's. */
const LEANING_DOUBTFUL = 0.5;

/** How far to trust a statement to be that of the sentence's subject. */
const GIVEN = 0.8;

/** How far back "it" and "they" reach, in blocks. */
const NEAR_BLOCKS = 2;

/** A resolver for one article; it remembers whom nouns have brought in, so ask it in the article's order. */
export function resolverFor(narration: Narration): Resolve {
  const roles = indexRoles(narration.text, narration.people, narration.pack);
  const introduced = introducedNouns(narration);
  const unnamed = new Map<string, Person>();
  const genders = new Map<Person, Gender>();
  return (source, memory) => {
    if (source.kind === 'name') return byName(source);
    if (source.kind === 'pronoun') return byPronoun(source, memory);
    return byNoun(source, memory);
  };

  function byName({ mention }: Name): Voice | undefined {
    const person = narration.people.personOf.get(mention);
    if (!person) return undefined;
    const doubts = [
      mention.weak && person.kind !== 'person' ? 0.7 : 1,
      person.kind === 'place' ? 0.6 : 1,
      person.shared && mention.names.length === 1 ? 0.75 : 1,
    ];
    return { person, certainty: Math.min(...doubts), alone: doubts[2] === 1 };
  }

  function byPronoun(source: Pronoun, { recent, spoken, inside }: Remembered): Voice | undefined {
    const { pack, people } = narration;
    const token = firstToken(narration, source);
    if (!token) return undefined;
    const { one, several, gender } = pronounForm(narration, source);
    if (one) {
      const body = bodyThatSpoke(narration, recent, token.block, gender);
      if (body) return { person: body, certainty: 0.8 };
      const context = {
        position: token.start,
        block: token.block,
        genders,
        recent,
        spoken,
        inside,
        ...(gender && { gender }),
      };
      const found = resolvePronoun(narration, people, context);
      if (found && gender && found.certainty >= LEARNS_FROM) genders.set(found.person, gender);
      return found;
    }
    const near = recent.filter(({ block }) => token.block - block <= NEAR_BLOCKS);
    const found = pack.lexicon.neuterPronouns.has(source.word)
      ? near.findLast(({ person }) => person.kind !== 'person' && person.kind !== 'unnamed')
      : several
        ? (near.findLast(({ person }) => person.plural) ??
          near.findLast(({ person }) => person.kind === 'organisation'))
        : undefined;
    return found && { person: found.person, certainty: 0.8 };
  }

  function byNoun(source: Noun, { recent, spoken }: Remembered): Voice | undefined {
    const { pack, people, text } = narration;
    const first = firstToken(narration, source);
    if (!first) return undefined;
    const definite =
      pack.lexicon.determiners.has(first.lower) && !pack.lexicon.indefiniteDeterminers.has(first.lower);
    const owned = pack.lexicon.possessives.has(first.lower) || isOwned(narration, source);
    const titled = isTitle(source.head, pack);
    if (definite || titled) {
      const found = resolveNominal(roles, source.head, slice(text, source.span), source.span.start, pack);
      if (found && !(definite && isAnother(found.person, introduced.get(source.head), source)))
        return {
          person: found.person,
          certainty: found.rivals > 0 ? 0.6 : 0.9,
          alone: found.rivals === 0,
        };
    }
    if (owned && genderOfTitle(source.head, pack)) {
      const found = resolveNominal(roles, source.head, source.head, source.span.start, pack);
      if (found?.rivals === 0) return { person: found.person, certainty: 0.8, alone: true };
    }
    const paper =
      definite && pack.lexicon.statementNouns.has(source.head) ? introduced.get(source.head) : undefined;
    const giver = paper === undefined ? undefined : giverOf(narration, paper, source.head);
    const voice = giver?.kind === 'name' ? byName(giver) : undefined;
    if (voice) return { ...voice, certainty: GIVEN * voice.certainty };
    const company =
      definite && pack.lexicon.anaphoricBodyNouns.has(source.head)
        ? namedCompany(people, pack, source.head, slice(text, source.span), first, recent)
        : undefined;
    if (company) return { person: company, certainty: 0.75 };
    const known = definite ? unnamed.get(source.head) : undefined;
    if (known && saysNoMore(slice(text, source.span), slice(text, known.mention)))
      return { person: known, certainty: 0.85 };
    const generic = isGeneric(source.head, pack);
    const mayLean = (generic && definite) || standsForPerson(narration, source);
    if (mayLean && !introduced.has(source.head) && !unnamed.has(source.head)) {
      const gender = genderOfTitle(source.head, pack) ?? genderOfArticle(first.lower, pack);
      const context = {
        position: first.start,
        block: first.block,
        untitled: !generic,
        apart: namedBeside(narration, source),
        genders,
        recent,
        spoken,
        ...(gender && { gender }),
      };
      const likely = resolvePronoun(narration, people, context);
      const says = pack.grammar.definitesIntroduce || source.slots.end - source.slots.start > 3;
      const other = titled && says && likely?.person.roles.length;
      const trust = other || !isSpeakerNoun(narration, source.head) ? LEANING_DOUBTFUL : LEANING;
      if (likely?.person.kind === 'person')
        return { person: likely.person, certainty: trust * likely.certainty };
    }
    const person = unnamedPerson(narration, source);
    unnamed.set(source.head, person);
    return { person, certainty: isSpeakerNoun(narration, source.head) ? 0.85 : 0.5, alone: true };
  }
}

function firstToken({ tokens, slots }: Narration, source: Source): Token | undefined {
  return tokens[slots[source.slots.start]?.token ?? -1];
}
