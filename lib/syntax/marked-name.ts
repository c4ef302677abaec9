/** A name that fills its marks: 'pisze „Kurier Poranny”', 'schreibt die „Morgenpost”'. */
import { name, type Phrase } from './phrase.ts';
import { lengthOf, mentionFrom, type Row, tokenAt } from './row.ts';

/** @returns the name whose opening mark stands in a slot, marks and all, where no word goes on behind them: not 'said “The Long Night” host Jane Smith' */
export function markedName(row: Row, at: number, end: number): Phrase | undefined {
  if (tokenAt(row, at)?.kind !== 'sign') return undefined;
  const mention = at + 1 < end ? mentionFrom(row, at + 1) : undefined;
  const last = at + 1 + (mention ? lengthOf(mention) : 0);
  if (!mention || last >= end || tokenAt(row, last)?.kind !== 'sign') return undefined;
  return goesOn(row, last + 1, end)
    ? undefined
    : { ...name(row, mention, at + 1), slots: { start: at, end: last + 1 } };
}

/** Another noun or name, which the marks then tell of. */
function goesOn(row: Row, at: number, end: number): boolean {
  const token = at < end ? tokenAt(row, at) : undefined;
  if (token?.kind !== 'word') return false;
  return !row.pack.lexicon.prepositions.has(token.lower);
}
