/** How an article writes its words, beside what its language says of them. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';

export interface Vocabulary {
  readonly pack: Pack;
  /** Words that the article writes in lower case as well: no names when they open a sentence. */
  readonly lowerCased: ReadonlySet<string>;
  /** Words that it capitalises inside a sentence. */
  readonly capitalised: ReadonlySet<string>;
  /** Trades that are somebody's surname here: "Baker" behind a first name. */
  readonly surnames: ReadonlySet<string>;
}

export function vocabularyOf(tokens: readonly Token[], pack: Pack): Vocabulary {
  const lowerCased = new Set<string>();
  const capitalised = new Set<string>();
  const surnames = new Set<string>();
  tokens.forEach(({ kind, capital, opens, lower }, index) => {
    if (kind !== 'word') return;
    if (capital && pack.titles.has(lower) && isBehindFirstName(tokens, index, pack)) surnames.add(lower);
    if (!capital) lowerCased.add(lower);
    else if (!opens) capitalised.add(lower);
  });
  return { pack, lowerCased, capitalised, surnames };
}

/** Whether a word stands behind a first name, an initial or a courtesy: a title there is a surname. */
export function isBehindFirstName(tokens: readonly Token[], index: number, pack: Pack): boolean {
  const dotted = tokens[index - 1]?.kind === 'dot';
  const before = tokens[dotted ? index - 2 : index - 1];
  if (!before?.capital || before.block !== tokens[index]?.block) return false;
  return (
    pack.maleNames.has(before.lower) ||
    pack.femaleNames.has(before.lower) ||
    (dotted && before.text.length === 1) ||
    // "Lord Mayor of" is an office.
    (isCourtesy(before.lower, pack) && !pack.joiners.has(tokens[index + 1]?.lower ?? ''))
  );
}

function isCourtesy(lower: string, { maleHonorifics, femaleHonorifics }: Pack): boolean {
  return maleHonorifics.has(lower) || femaleHonorifics.has(lower);
}

/** Whether a word in lower case carries grammar, not meaning. */
export function isFunctionWord(lower: string, pack: Pack): boolean {
  return (
    pack.articles.has(lower) ||
    pack.prepositions.has(lower) ||
    pack.conjunctions.has(lower) ||
    pack.between.has(lower) ||
    pack.openers.has(lower) ||
    pack.who.has(lower) ||
    isPronoun(lower, pack) ||
    pack.possessives.has(lower)
  );
}

/** Whether a word in lower case is a subject pronoun. */
export function isPronoun(lower: string, pack: Pack): boolean {
  return (
    pack.he.has(lower) ||
    pack.she.has(lower) ||
    pack.it.has(lower) ||
    pack.they.has(lower) ||
    pack.i.has(lower)
  );
}
