/** From the words of an attribution to the one they mean. */
import type { Person } from '../people/person.ts';
import { indexRoles, type RoleIndex, resolveNominal } from '../people/resolve-nominal.ts';
import { resolvePronoun } from '../people/resolve-pronoun.ts';
import type { Speaker } from '../people/speaker.ts';
import { isTitle } from '../people/titles.ts';
import { type Span, slice } from '../text/span.ts';
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

export type Resolve = (source: Source, last: Voice | undefined) => Voice | undefined;

export function resolverFor(scene: Scene): Resolve {
  const roles = indexRoles(scene.text, scene.people);
  return (source, last) => {
    if (source.kind === 'name') return byName(scene, source);
    if (source.kind === 'pronoun') return byPronoun(scene, source, last);
    return byNoun(scene, roles, source);
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
  last: Voice | undefined,
): Voice | undefined {
  const { pack, slots, tokens, text, people } = scene;
  const token = tokens[slots[source.slots.start]?.token ?? -1];
  if (!token) return undefined;
  const he = pack.he.has(source.word);
  const she = pack.she.has(source.word);
  if (he || she) {
    const found = resolvePronoun(people, {
      position: token.start,
      block: token.block,
      ...(he !== she && { gender: he ? 'm' : 'f' }),
      ...(last?.person && { lastSpeaker: last.person }),
    });
    return found && voiceOf(found.person, text, found.certainty);
  }
  if (pack.it.has(source.word))
    return last && last.speaker.kind !== 'person' ? { ...last, certainty: 0.7 } : undefined;
  if (pack.they.has(source.word))
    return last?.plural || last?.speaker.kind === 'organisation' ? { ...last, certainty: 0.6 } : undefined;
  return undefined;
}

function byNoun(scene: Scene, roles: RoleIndex, source: Source & { kind: 'noun' }): Voice | undefined {
  const { pack, text, tokens, slots } = scene;
  const first = tokens[slots[source.slots.start]?.token ?? -1];
  const phrase = slice(text, source.span);
  const definite = first && !pack.indefinite.has(first.lower) && !pack.possessives.has(first.lower);
  if (definite && (pack.articles.has(first.lower) || isTitle(source.head, pack))) {
    const found = resolveNominal(roles, source.head, phrase, source.span.start);
    if (found) return voiceOf(found.person, text, found.rivals > 0 ? 0.6 : 0.9);
  }
  const known = isSpeakerNoun(scene, source.head);
  return unnamed(source.span, phrase, pack.bodyNouns.has(source.head), known ? 0.8 : 0.5);
}

function unnamed(span: Span, phrase: string, body: boolean, certainty: number): Voice {
  return {
    speaker: { name: phrase, mention: span, kind: body ? 'organisation' : 'unnamed' },
    plural: !body && /s$/u.test(phrase),
    certainty,
  };
}
