/** The participle that a phrase parts from its auxiliary: "a de son côté signalé", "a d'ores et déjà avoué". */
import { type Row, tokenAt, wordAt } from './row.ts';
import { hangs } from './skip-phrase.ts';

/** So many words such a phrase has at most. */
const LONGEST = 7;

/**
 * @param at slot behind the auxiliary
 * @returns the slot of the participle of saying; that behind the auxiliary where no such phrase leads to one
 */
export function behindAdverbial(row: Row, at: number, end: number): number {
  const { grammar, lexicon } = row.pack;
  if (!grammar.adjectivesFollow || !hangs(row, at)) return at;
  for (let verb = at + 1; verb < Math.min(end, at + 1 + LONGEST); verb++) {
    const word = wordAt(row, verb);
    if (tokenAt(row, verb)?.kind !== 'word' || lexicon.relativePronouns.has(word)) return at;
    if (lexicon.reportingVerbs.has(word) && !opensNoun(row, verb - 1)) return verb;
  }
  return at;
}

/** "dans une annonce", "en réponse": what stands behind these is a noun. */
function opensNoun({ pack: { lexicon }, ...row }: Row, at: number): boolean {
  const word = wordAt(row, at);
  return lexicon.determiners.has(word) || lexicon.possessives.has(word) || lexicon.prepositions.has(word);
}
