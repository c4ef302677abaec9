/** Words that tell which stretches of a sentence it can spare, by language, beside those of the language's pack. */
import { SPARED_CLAUSES } from '../text/packs/every-language/spared-clauses.ts';
import type { Pack } from '../text/packs/pack.ts';

export interface SparingWords {
  readonly relatives: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}

/** @returns undefined for a language in which commas do not tell. */
export function sparingWordsOf(pack: Pack): SparingWords | undefined {
  const row = SPARED_CLAUSES[pack.languages[0] ?? ''];
  if (!row) return undefined;
  const conditions = new Set(row.conditions.split(' '));
  const reporting = new Set(
    [...pack.lexicon.sourcePrepositions, ...pack.lexicon.sourcePostpositions].map(([first]) => first),
  );
  const spared = (word: string): boolean => !conditions.has(word) && !reporting.has(word);
  return {
    // “That” and “que” open claims as well.
    relatives: new Set(
      [...pack.lexicon.relativePronouns].filter(
        (word) => !pack.lexicon.conjunctions.has(word) && !pack.lexicon.determiners.has(word),
      ),
    ),
    tails: new Set([...pack.lexicon.prepositions, ...row.tails.split(' ')].filter(spared)),
  };
}
