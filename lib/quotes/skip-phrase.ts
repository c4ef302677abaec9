/** Which noun phrases are no subjects, where a subject may stand anywhere in its clause. */

import { type Scene, tokenAt, wordAt } from './scene.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** Whether a phrase that starts here hangs on a preposition, or has a case that no subject has. */
export function hangs(scene: Scene, at: number): boolean {
  const { pack } = scene;
  const word = wordAt(scene, at);
  // "des syndicats ont dit": what opens a clause is an article.
  if (pack.indefinite.has(word) && opensClause(scene, at)) return false;
  return pack.prepositions.has(word) || pack.oblique.has(word) || isDative(scene, at);
}

function opensClause(scene: Scene, at: number): boolean {
  const before = tokenAt(scene, at - 1);
  return before?.kind === 'comma' || scene.slots[at - 1]?.sentence !== scene.slots[at]?.sentence;
}

/** "der Zeitung": what looks like a man's article before a woman's noun has the case of a hearer or an owner. */
function isDative(scene: Scene, at: number): boolean {
  const { pack } = scene;
  if (pack.femaleNounEndings.size === 0 || !pack.maleArticles.has(wordAt(scene, at))) return false;
  const noun = [at + 1, at + 2, at + 3].find((slot) => tokenAt(scene, slot)?.capital);
  const word = noun === undefined ? '' : wordAt(scene, noun);
  return [...pack.femaleNounEndings].some((ending) => word.endsWith(ending));
}

/** Behind the noun or the name that hangs on a preposition: "en una entrevista" in "en una entrevista la ministra". */
export function behindNoun(scene: Scene, from: number, end: number): number {
  const { pack } = scene;
  let at = from + 1;
  while (
    at < end &&
    (hangs(scene, at) || pack.articles.has(wordAt(scene, at)) || pack.possessives.has(wordAt(scene, at)))
  )
    at++;
  const mention = scene.mentionFrom.get(scene.slots[at]?.token ?? -1);
  return at + (mention ? mention.tokens.end - mention.tokens.start : 1);
}

/**
 * A bare word that cannot speak is no subject ("tajante", "minutos"); far from its verb, neither is a thing, nor a name
 * of which nothing says that it is a person's.
 */
export function mayBeSubject(scene: Scene, phrase: Source, near: boolean): boolean {
  if (phrase.kind === 'pronoun' || (phrase.kind === 'name' && near)) return true;
  if (phrase.kind === 'name') {
    const person = scene.people.personOf.get(phrase.mention);
    return person?.kind === 'person' && (person.gender !== undefined || person.roles.length > 0);
  }
  const hasArticle = scene.pack.articles.has(wordAt(scene, phrase.slots.start));
  if (isSpeakerNoun(scene, phrase.head)) return near || hasArticle || !scene.pack.bodyNouns.has(phrase.head);
  return near && hasArticle;
}
