/** The subject of a clause that is read from its start. */
import { readPhrase } from './read-phrase.ts';
import { readSubject } from './read-subject.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { behindNoun, hangs, mayBeSubject } from './skip-phrase.ts';
import type { Source } from './source.ts';
import { isSubjectPronoun } from './speaker-words.ts';

/** The first noun phrase of a clause that is no part of a fronted phrase ("On Tuesday, …", "Speaking to X, …"). */
export function firstSubject(scene: Scene, start: number, end: number): Source | undefined {
  const { pack } = scene;
  if (pack.inverts) return subjectAnywhere(scene, start, end);
  let at = start;
  for (let fronted = 0; fronted < 3; fronted++) {
    const token = tokenAt(scene, at);
    if (!token || at >= end) return undefined;
    if (!pack.prepositions.has(token.lower) && !pack.saying.has(token.lower) && !isParticipleLike(scene, at))
      break;
    const comma = commaAfter(scene, at, end);
    if (comma < 0) break;
    at = comma + 1;
  }
  for (; at < end; at++) {
    const token = tokenAt(scene, at);
    if (!token) continue;
    if (token.kind === 'comma' || pack.conjunctions.has(token.lower) || pack.between.has(token.lower))
      continue;
    // ", who did not want to be named,": the subject of the main clause stands around a relative one.
    if (pack.who.has(token.lower) && tokenAt(scene, at - 1)?.kind === 'comma') {
      const comma = commaAfter(scene, at, end);
      if (comma < 0) return undefined;
      at = comma;
      continue;
    }
    const phrase = readSubject(scene, at, end);
    if (phrase) return describedPronoun(scene, phrase, end) ?? phrase;
    if (pack.prepositions.has(token.lower)) {
      const comma = commaAfter(scene, at, end);
      if (comma >= 0) at = comma;
    }
  }
  return undefined;
}

/** "A veteran of the war, he studied …": whom the noun in front tells of. */
function describedPronoun(scene: Scene, { kind, slots }: Source, end: number): Source | undefined {
  const at = slots.end + 1;
  const isFronted = kind === 'noun' && tokenAt(scene, slots.end)?.kind === 'comma' && at + 1 < end;
  return isFronted && isSubjectPronoun(scene, at) && tokenAt(scene, at + 1)?.kind === 'word'
    ? readPhrase(scene, at, end)
    : undefined;
}

/** Where a verb may follow a fronted phrase without a comma: the first noun phrase that does not hang. */
function subjectAnywhere(scene: Scene, start: number, end: number): Source | undefined {
  const { pack } = scene;
  for (let at = start; at < end; at++) {
    const token = tokenAt(scene, at);
    if (
      !token ||
      token.kind === 'comma' ||
      pack.conjunctions.has(token.lower) ||
      pack.between.has(token.lower)
    )
      continue;
    if (pack.saying.has(token.lower) || isParticipleLike(scene, at)) {
      const comma = commaAfter(scene, at, end);
      if (comma >= 0) at = comma;
      continue;
    }
    if (hangs(scene, at)) {
      at = behindNoun(scene, at, end) - 1;
      // "in Paris und London": what is joined to it hangs as well.
      if (pack.conjunctions.has(wordAt(scene, at + 1))) at = behindNoun(scene, at + 1, end) - 1;
      continue;
    }
    const phrase = readSubject(scene, at, end);
    if (phrase && mayBeSubject(scene, phrase, true)) return phrase;
  }
  return undefined;
}

function isParticipleLike(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at);
  return (
    token !== undefined &&
    !scene.mentionFrom.has(scene.slots[at]?.token ?? -1) &&
    [...scene.pack.participleEndings].some(
      (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
    )
  );
}

function commaAfter(scene: Scene, from: number, end: number): number {
  for (let at = from; at < end && at < from + 40; at++) {
    const token = tokenAt(scene, at);
    if (!token) return -1;
    if (token.kind === 'comma') return at;
  }
  return -1;
}
