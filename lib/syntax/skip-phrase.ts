/** Which noun phrases are no subjects, where a subject may stand anywhere in its clause. */

import type { Phrase } from './phrase.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** Whether a phrase that starts here hangs on a preposition, or has a case that no subject has. */
export function hangs(row: Row, at: number): boolean {
  const { pack } = row;
  const word = wordAt(row, at);
  // "des syndicats ont dit": what opens a clause is an article.
  if (pack.lexicon.indefiniteDeterminers.has(word) && opensClause(row, at)) return false;
  // "zegt Van Dam": a part of the name.
  if (tokenAt(row, at)?.capital && row.mentionFrom.has(row.slots[at]?.token ?? -1)) return false;
  return (
    pack.lexicon.prepositions.has(word) || pack.lexicon.obliqueDeterminers.has(word) || isDative(row, at)
  );
}

function opensClause(row: Row, at: number): boolean {
  const before = tokenAt(row, at - 1);
  return before?.kind === 'comma' || row.slots[at - 1]?.sentence !== row.slots[at]?.sentence;
}

/** "der Zeitung": what looks like a man's article before a woman's noun has the case of a hearer or an owner. */
function isDative(row: Row, at: number): boolean {
  const { pack } = row;
  if (
    pack.morphology.feminineNounEndings.length === 0 ||
    !pack.lexicon.masculineDeterminers.has(wordAt(row, at))
  )
    return false;
  const noun = [at + 1, at + 2, at + 3].find((slot) => tokenAt(row, slot)?.capital);
  const word = noun === undefined ? '' : wordAt(row, noun);
  return pack.morphology.feminineNounEndings.some((ending) => word.endsWith(ending));
}

/** Behind the noun or the name that hangs on a preposition: "en una entrevista" in "en una entrevista la ministra". */
export function behindNoun(row: Row, from: number, end: number): number {
  const { pack } = row;
  let at = from + 1;
  while (
    at < end &&
    (hangs(row, at) ||
      pack.lexicon.determiners.has(wordAt(row, at)) ||
      pack.lexicon.possessives.has(wordAt(row, at)))
  )
    at++;
  const mention = row.mentionFrom.get(row.slots[at]?.token ?? -1);
  return at + (mention ? mention.tokens.end - mention.tokens.start : 1);
}

/**
 * A bare word that cannot speak is no subject ("tajante", "minutos"); far from its verb, neither is a thing, nor a name
 * of which nothing says that it is a person's.
 */
export function mayBeSubject(row: Row, phrase: Phrase, near: boolean): boolean {
  if (phrase.kind === 'pronoun' || (phrase.kind === 'name' && near)) return true;
  if (phrase.kind === 'name') {
    const person = row.people.personOf.get(phrase.mention);
    return (
      person?.kind === 'person' &&
      (phrase.mention.names.length > 1 || person.gender !== undefined || person.roles.length > 0)
    );
  }
  const hasArticle = row.pack.lexicon.determiners.has(wordAt(row, phrase.slots.start));
  if (isSpeakerNoun(row, phrase.head))
    return near || hasArticle || !row.pack.lexicon.bodyNouns.has(phrase.head);
  return near && hasArticle;
}
