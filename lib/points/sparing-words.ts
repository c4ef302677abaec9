/** Words that tell which stretches of a sentence it can spare, by language, beside those of the language's pack. */
import type { Pack } from '../text/packs/pack.ts';

interface Row {
  /** Besides prepositions and participles: open a clause at a sentence's end that what stands before can do without. */
  readonly tails: string;
  /** Open what changes the truth of what stands before: conditions, exceptions, contrasts. */
  readonly conditions: string;
}

/**
 * Languages that set a comma before a relative clause only where it can be spared. In German, Russian, Turkish and
 * their like a comma tells nothing, and nothing is cut at one.
 */
const ROWS: Readonly<Record<string, Row>> = {
  en: {
    tails: 'while when where because',
    conditions:
      'if unless except until without but though although despite like as than not nor or provided assuming',
  },
  fr: {
    tails: 'alors tandis où',
    conditions: 'si sauf sans hormis malgré mais comme quoique bien même excepté outre ni ou pour à de',
  },
  es: {
    tails: 'mientras donde',
    conditions: 'si salvo excepto sin aunque pese pero como a de para ni o según sino',
  },
  it: {
    tails: 'mentre dove',
    conditions: 'se salvo tranne senza anche nonostante ma come a di per né o secondo',
  },
  pt: {
    tails: 'enquanto onde',
    conditions: 'se salvo exceto sem embora apesar mas como a de para nem ou segundo conforme',
  },
  no: { tails: 'der', conditions: 'hvis dersom uten uten om men selv sjøl trass enn unntatt eller ikke' },
  sv: { tails: 'där', conditions: 'om utan men trots än förutom eller inte även' },
};

export interface SparingWords {
  readonly relatives: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}

/** @returns undefined for a language in which commas do not tell. */
export function sparingWordsOf(pack: Pack): SparingWords | undefined {
  const row = ROWS[pack.languages[0] ?? ''];
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
