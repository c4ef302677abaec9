/** Which noun phrases are no subjects, where a subject may stand anywhere in its clause. */

import { isOblique } from '../people/is-oblique.ts';
import type { Mention } from '../people/person.ts';
import type { Phrase } from './phrase.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun, isSpeakerNoun } from './speaker-words.ts';
import { isContentWord, isReporting } from './tag.ts';

/** A title in marks has no more slots with its marks. */
const LONGEST_SCRAP = 8;
/** So many adjectives are passed by behind a noun. */
const ADJECTIVES = 2;

/** Whether a phrase that starts here hangs on a preposition, or has a case that no subject has. */
export function hangs(row: Row, at: number): boolean {
  const { pack } = row;
  const word = wordAt(row, at);
  // "des syndicats ont dit": what opens a clause is an article.
  if (pack.lexicon.indefiniteDeterminers.has(word) && opensClause(row, at)) return false;
  // "zegt Van Dam": a part of the name.
  if (tokenAt(row, at)?.capital && row.mentionFrom.has(row.slots[at]?.token ?? -1)) return false;
  return (
    pack.lexicon.prepositions.has(word) ||
    isBeforePlural(row, at) ||
    pack.lexicon.obliqueDeterminers.has(word) ||
    isDative(row, at)
  );
}

/** "disse a jornalistas": no article of the singular stands before a plural. */
function isBeforePlural({ pack, ...row }: Row, at: number): boolean {
  const isPlural = pack.morphology.agreeingPluralEndings.some((ending) =>
    wordAt(row, at + 1).endsWith(ending),
  );
  return isPlural && pack.lexicon.pluralPrepositions.has(wordAt(row, at));
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

/** 'said "The Long Night" host Jane Smith': a title in marks tells what she is host of. */
export function behindScrap(row: Row, at: number, end: number): number {
  if (tokenAt(row, at)?.kind !== 'sign') return at;
  for (let next = at + 1; next < Math.min(end, at + LONGEST_SCRAP); next++)
    if (tokenAt(row, next)?.kind === 'sign') return next + 1;
  return at;
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
  const mention = mentionFrom(row, at);
  if (mention) return at + lengthOf(mention);
  const scrap = behindScrap(row, at, end);
  if (scrap > at) return scrap;
  return pack.grammar.adjectivesFollow ? behindAdjectives(row, at, end) : at + 1;
}

/** "sulla legge Smith": a surname alone; "à l'agence Jane Smith" tells who heard it, and who spoke. */
function bearsName(row: Row, noun: number, { names }: Mention): boolean {
  return names.length === 1 && row.pack.names.namedAfterPeople.has(wordAt(row, noun));
}

/** Behind "director general", "la revue Nature": what describes a noun, or is its own name, stands behind it. */
function behindAdjectives(row: Row, noun: number, end: number): number {
  const named = mentionFrom(row, noun + 1);
  const isThing =
    named &&
    !isPersonNoun(row, wordAt(row, noun)) &&
    // "sulla legge Smith"
    (row.people.personOf.get(named)?.kind !== 'person' || bearsName(row, noun, named));
  if (isThing) return noun + 1 + lengthOf(named);
  let at = noun + 1;
  while (at < end && at <= noun + ADJECTIVES && isContentWord(row, at) && !isReporting(row, at)) at++;
  return at;
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
  // "dijo la semana pasada Jane Smith"
  if (isBareAdverb(row, phrase) || tellsTime(row, phrase, hasArticle)) return false;
  if (isSpeakerNoun(row, phrase.head))
    return (
      near ||
      hasArticle ||
      !row.pack.lexicon.bodyNouns.has(phrase.head) ||
      row.pack.morphology.caseEndings.length > 0
    );
  return near && hasArticle;
}

/** "mówi Gazetowi Jan Kos", "pytała Kosa": where names have cases, a subject's is the nominative. @returns the name that starts in a slot and has another */
export function hearerAt(row: Row, at: number): Mention | undefined {
  const { pack } = row;
  const mention = pack.morphology.obliqueNameEndings.length > 0 ? mentionFrom(row, at) : undefined;
  if (!mention) return undefined;
  // "рассказал ТАСС Jane Smith": places and agencies.
  const isPlace =
    pack.morphology.dativeEndings.length > 0 && row.people.personOf.get(mention)?.kind === 'place';
  return isPlace || isOblique(mention, pack) || isMarkedHearer(row, at, mention) ? mention : undefined;
}

/** Russian "«Курьеру» сообщили": a paper's name in marks, in the dative. */
function isMarkedHearer(row: Row, at: number, { names }: Mention): boolean {
  const last = names.at(-1) ?? '';
  return (
    tokenAt(row, at - 1)?.kind === 'sign' &&
    tokenAt(row, at + names.length)?.kind === 'sign' &&
    row.pack.morphology.dativeEndings.some((ending) => last.endsWith(ending))
  );
}

/** "fa sapere vicino a …": of adjectives that are adverbs as well, where nouns have articles. */
function isBareAdverb(row: Row, { slots: { start, end } }: Phrase): boolean {
  const { grammar, lexicon } = row.pack;
  return (
    grammar.dropsSubjects &&
    end === start + 1 &&
    !lexicon.roleNouns.has(wordAt(row, start)) &&
    lexicon.objectPrepositions.has(wordAt(row, end))
  );
}

/** "la semana pasada", "questa mattina", "un mese fa": where adjectives follow, the noun stands right behind its article. */
function tellsTime({ pack, ...row }: Row, { slots: { start } }: Phrase, hasArticle: boolean): boolean {
  return (
    pack.grammar.adjectivesFollow && pack.lexicon.timeNouns.has(wordAt(row, hasArticle ? start + 1 : start))
  );
}
