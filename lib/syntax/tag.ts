/** What a word may be in its sentence, by the tables of its language and its ending. */
import { isFunctionWord } from '../people/vocabulary.ts';
import { type Row, tokenAt, wordAt } from './row.ts';

/** So many letters a stem has at least before an ending tells. */
const STEM = 2;

function endsIn(word: string, endings: Iterable<string>): boolean {
  for (const ending of endings) if (word.length > ending.length + STEM && word.endsWith(ending)) return true;
  return false;
}

/** A preposition that opens no clause: "for", not "while". */
export function isPreposition({ pack, ...row }: Row, slot: number): boolean {
  const word = wordAt(row, slot);
  return pack.lexicon.prepositions.has(word) && !pack.lexicon.subordinators.has(word);
}

/** A word in lower case that is no function word: a noun, an adjective, a verb or an adverb. */
export function isContentWord(row: Row, slot: number): boolean {
  const token = tokenAt(row, slot);
  return token?.kind === 'word' && !token.capital && !isFunctionWord(token.lower, row.pack);
}

/** A verb that attributes words, finite or not. */
export function isReporting({ pack, ...row }: Row, slot: number): boolean {
  const word = wordAt(row, slot);
  const { reportingVerbs, reportingParticiples, weakReportingVerbs } = pack.lexicon;
  return reportingVerbs.has(word) || reportingParticiples.has(word) || weakReportingVerbs.has(word);
}

/** "representing", "working": a present participle, by its ending. */
export function isPresentParticiple(row: Row, slot: number): boolean {
  const { participleEndings, pastParticipleEndings } = row.pack.morphology;
  const word = wordAt(row, slot);
  return isContentWord(row, slot) && endsIn(word, participleEndings) && !endsIn(word, pastParticipleEndings);
}

/** "climbed", "beat": a past form by its ending or a table; a participle may look like it. */
export function isPastForm(row: Row, slot: number): boolean {
  return isPastParticiple(row, slot) || row.pack.lexicon.irregularPasts.has(wordAt(row, slot));
}

/** "accused", "backed": a past participle, or a finite form that looks like one. */
export function isPastParticiple(row: Row, slot: number): boolean {
  return isContentWord(row, slot) && endsIn(wordAt(row, slot), row.pack.morphology.pastParticipleEndings);
}
