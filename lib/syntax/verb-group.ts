/** What may stand between a subject and its verb: "has also later". */
import { type Row, tokenAt, wordAt } from './row.ts';
import { isSpeakerNoun } from './speaker-words.ts';

export function mayStandBetween(row: Row, slot: number): boolean {
  const { pack } = row;
  const token = tokenAt(row, slot);
  // "Ha detto …": where sentences need no subject, they open with an auxiliary.
  const mayOpen = token?.opens === true && pack.grammar.dropsSubjects;
  if (token?.kind !== 'word' || (token.capital && !mayOpen)) return false;
  if (pack.lexicon.auxiliaries.has(token.lower)) return !isArticle(row, slot);
  // "d'abord"
  if (token.lower.endsWith("'") && pack.lexicon.auxiliaries.has(wordAt(row, slot + 1))) return true;
  for (const ending of pack.morphology.adverbEndings)
    if (token.lower.length > ending.length + 2 && token.lower.endsWith(ending)) return true;
  return false;
}

/** "ha ammesso lo scrittore": what is an object before a verb is an article before a noun. */
function isArticle(row: Row, slot: number): boolean {
  const { determiners, objectClitics, reportingVerbs } = row.pack.lexicon;
  if (!row.pack.grammar.adjectivesFollow) return false;
  const word = wordAt(row, slot);
  const next = wordAt(row, slot + 1);
  return (
    objectClitics.has(word) && determiners.has(word) && isSpeakerNoun(row, next) && !reportingVerbs.has(next)
  );
}

/** Back over "has also later". */
export function skipBack(row: Row, from: number, bound: number): number {
  let at = from;
  while (at >= bound && (mayStandBetween(row, at) || leadsToDay(row, at) || isClitic(row, at, from))) at--;
  return at;
}

/** "l'" in "l'avait accusé", behind which stands an auxiliary at least. */
function isClitic(row: Row, slot: number, from: number): boolean {
  return slot < from && row.pack.lexicon.objectClitics.has(wordAt(row, slot));
}

/** "el" in "el viernes", "am" in "am Freitag". */
function leadsToDay(row: Row, slot: number): boolean {
  const { pack } = row;
  const word = wordAt(row, slot);
  if (pack.names.dates.has(word)) return true;
  const leads = pack.lexicon.determiners.has(word) || pack.lexicon.prepositions.has(word);
  return leads && pack.names.dates.has(wordAt(row, slot + 1));
}

/** "heißt es", "si legge", "lit-on", Russian "говорится": what it says stands in a paper, and nobody is its subject. */
export function standsInPaper(row: Row, at: number): boolean {
  const { documentVerbs, neuterPronouns, impersonalPronouns, impersonalVerbs } = row.pack.lexicon;
  if (!documentVerbs.has(wordAt(row, at))) return false;
  if (impersonalVerbs.has(wordAt(row, at))) return true;
  const beside = [wordAt(row, at - 1), wordAt(row, at + 1)];
  if (beside.some((word) => neuterPronouns.has(word) || impersonalPronouns.has(word))) return true;
  // "se puede leer", "on peut lire"
  return impersonalPronouns.has(wordAt(row, at - 2));
}
