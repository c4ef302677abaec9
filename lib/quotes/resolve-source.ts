/** From the words of an attribution to the one they mean. */
import type { Person } from '../people/person.ts';
import type { Recent } from '../people/recent.ts';
import { indexRoles, type RoleIndex, resolveNominal } from '../people/resolve-nominal.ts';
import { resolvePronoun } from '../people/resolve-pronoun.ts';
import type { Speaker } from '../people/speaker.ts';
import { genderOfTitle, isTitle } from '../people/titles.ts';
import { type Span, slice } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { isSpeakerNoun, type Source } from './noun-phrase.ts';
import type { Scene } from './scene.ts';

/** Somebody who speaks, and how sure it is that the words mean them. */
export interface Voice {
  readonly speaker: Speaker;
  readonly person?: Person;
  readonly plural: boolean;
  /** 0..1, the attribution's pattern left aside. */
  readonly certainty: number;
}

export type Resolve = (source: Source, memory: Remembered) => Voice | undefined;

/** Whom a pronoun may lean on. */
export interface Remembered {
  readonly last: Voice | undefined;
  readonly recent: readonly Recent[];
}

interface Nouns {
  readonly roles: RoleIndex;
  readonly introduced: ReadonlySet<string>;
}

export function resolverFor(scene: Scene): Resolve {
  const nouns = { roles: indexRoles(scene.text, scene.people), introduced: introducedNouns(scene) };
  return (source, memory) => {
    if (source.kind === 'name') return byName(scene, source);
    if (source.kind === 'pronoun') return byPronoun(scene, source, memory);
    return byNoun(scene, nouns, source, memory);
  };
}

export function voiceOf(person: Person, text: string, certainty: number): Voice {
  const { mention, roles, kind } = person;
  const [role] = roles;
  return {
    speaker: {
      name: slice(text, mention),
      mention: { start: mention.start, end: mention.end },
      ...(role && { role }),
      kind: kind === 'organisation' || kind === 'place' ? 'organisation' : 'person',
    },
    person,
    plural: false,
    certainty,
  };
}

function byName(scene: Scene, source: Source & { kind: 'name' }): Voice | undefined {
  const person = scene.people.personOf.get(source.mention);
  if (!person) return undefined;
  const certainty = source.mention.weak && person.kind !== 'person' ? 0.7 : person.kind === 'place' ? 0.6 : 1;
  return voiceOf(person, scene.text, certainty);
}

function byPronoun(
  scene: Scene,
  source: Source & { kind: 'pronoun' },
  { last, recent }: Remembered,
): Voice | undefined {
  const { pack, text, people } = scene;
  const token = firstToken(scene, source);
  if (!token) return undefined;
  const he = pack.he.has(source.word);
  const she = pack.she.has(source.word);
  if (he || she) {
    const found = resolvePronoun(people, {
      position: token.start,
      block: token.block,
      ...(he !== she && { gender: he ? 'm' : 'f' }),
      recent,
    });
    return found && voiceOf(found.person, text, found.certainty);
  }
  if (pack.it.has(source.word))
    return last && last.speaker.kind !== 'person' ? { ...last, certainty: 0.7 } : undefined;
  if (pack.they.has(source.word))
    return last?.plural || last?.speaker.kind === 'organisation' ? { ...last, certainty: 0.6 } : undefined;
  return undefined;
}

function byNoun(
  scene: Scene,
  { roles, introduced }: Nouns,
  source: Source & { kind: 'noun' },
  { recent }: Remembered,
): Voice | undefined {
  const { pack, text, people } = scene;
  const first = firstToken(scene, source);
  const phrase = slice(text, source.span);
  const known = isSpeakerNoun(scene, source.head);
  const plain = unnamed(source.span, phrase, pack.bodyNouns.has(source.head), known ? 0.8 : 0.5);
  const definite = first && pack.articles.has(first.lower) && !pack.indefinite.has(first.lower);
  if (!first || (!definite && !isTitle(source.head, pack))) return plain;
  const found = resolveNominal(roles, source.head, phrase, source.span.start);
  if (found) return voiceOf(found.person, text, found.rivals > 0 ? 0.6 : 0.9);
  if (!definite || !isTitle(source.head, pack) || introduced.has(source.head)) return plain;
  const gender = genderOfTitle(source.head, pack);
  const likely = resolvePronoun(people, {
    position: first.start,
    block: first.block,
    ...(gender && { gender }),
    untitled: true,
    recent,
  });
  return likely ? voiceOf(likely.person, text, 0.7 * likely.certainty) : plain;
}

/** Nouns that stand behind an indefinite article somewhere: after "a spokesman", "the spokesman" is he, and nobody who is named. */
function introducedNouns({ pack, tokens }: Scene): ReadonlySet<string> {
  const nouns = new Set<string>();
  tokens.forEach(({ lower }, index) => {
    if (!pack.indefinite.has(lower)) return;
    for (let next = index + 1; next <= index + 3; next++) nouns.add(tokens[next]?.lower ?? '');
  });
  return nouns;
}

function firstToken({ tokens, slots }: Scene, source: Source): Token | undefined {
  return tokens[slots[source.slots.start]?.token ?? -1];
}

function unnamed(span: Span, phrase: string, body: boolean, certainty: number): Voice {
  return {
    speaker: { name: phrase, mention: span, kind: body ? 'organisation' : 'unnamed' },
    plural: !body && /s$/u.test(phrase),
    certainty,
  };
}
