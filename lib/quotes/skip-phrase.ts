/** Which noun phrases are no subjects, where a subject may stand anywhere in its clause. */

import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** Whether a phrase that starts here hangs on a preposition, or has a case that no subject has. */
export function hangs(narration: Narration, at: number): boolean {
  const { pack } = narration;
  const word = wordAt(narration, at);
  // "des syndicats ont dit": what opens a clause is an article.
  if (pack.lexicon.indefiniteDeterminers.has(word) && opensClause(narration, at)) return false;
  // "zegt Van Dam": a part of the name.
  if (tokenAt(narration, at)?.capital && narration.mentionFrom.has(narration.slots[at]?.token ?? -1))
    return false;
  return (
    pack.lexicon.prepositions.has(word) ||
    pack.lexicon.obliqueDeterminers.has(word) ||
    isDative(narration, at)
  );
}

function opensClause(narration: Narration, at: number): boolean {
  const before = tokenAt(narration, at - 1);
  return before?.kind === 'comma' || narration.slots[at - 1]?.sentence !== narration.slots[at]?.sentence;
}

/** "der Zeitung": what looks like a man's article before a woman's noun has the case of a hearer or an owner. */
function isDative(narration: Narration, at: number): boolean {
  const { pack } = narration;
  if (
    pack.morphology.feminineNounEndings.length === 0 ||
    !pack.lexicon.masculineDeterminers.has(wordAt(narration, at))
  )
    return false;
  const noun = [at + 1, at + 2, at + 3].find((slot) => tokenAt(narration, slot)?.capital);
  const word = noun === undefined ? '' : wordAt(narration, noun);
  return pack.morphology.feminineNounEndings.some((ending) => word.endsWith(ending));
}

/** Behind the noun or the name that hangs on a preposition: "en una entrevista" in "en una entrevista la ministra". */
export function behindNoun(narration: Narration, from: number, end: number): number {
  const { pack } = narration;
  let at = from + 1;
  while (
    at < end &&
    (hangs(narration, at) ||
      pack.lexicon.determiners.has(wordAt(narration, at)) ||
      pack.lexicon.possessives.has(wordAt(narration, at)))
  )
    at++;
  const mention = narration.mentionFrom.get(narration.slots[at]?.token ?? -1);
  return at + (mention ? mention.tokens.end - mention.tokens.start : 1);
}

/**
 * A bare word that cannot speak is no subject ("tajante", "minutos"); far from its verb, neither is a thing, nor a name
 * of which nothing says that it is a person's.
 */
export function mayBeSubject(narration: Narration, phrase: Source, near: boolean): boolean {
  if (phrase.kind === 'pronoun' || (phrase.kind === 'name' && near)) return true;
  if (phrase.kind === 'name') {
    const person = narration.people.personOf.get(phrase.mention);
    return (
      person?.kind === 'person' &&
      (phrase.mention.names.length > 1 || person.gender !== undefined || person.roles.length > 0)
    );
  }
  const hasArticle = narration.pack.lexicon.determiners.has(wordAt(narration, phrase.slots.start));
  if (isSpeakerNoun(narration, phrase.head))
    return near || hasArticle || !narration.pack.lexicon.bodyNouns.has(phrase.head);
  return near && hasArticle;
}
