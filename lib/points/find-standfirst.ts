/** The newsroom's own summary above the body, which is shown first and whole. */
import { countWords } from '../text/words.ts';
import { isPromotion } from './furniture.ts';
import { isEven, tallyMarks } from './quotation-balance.ts';
import type { Unit } from './unit.ts';

/** Fewer are a label, more are no summary. */
const LEAST_WORDS = 8;
const MOST_WORDS = 60;
const QUESTION = /[?？؟]/u;

/** @param text the article's @returns its sentences as one unit; undefined where the page has none that tells something. */
export function findStandfirst(units: readonly Unit[], text: string): Unit | undefined {
  const first = units.find(({ role }) => role === 'lede');
  const last = units.findLast(({ block }) => block === first?.block);
  if (!first || !last) return undefined;
  const [start, end] = [first.start, last.end];
  const shown = text.slice(start, end);
  const words = countWords(shown);
  const tells = words >= LEAST_WORDS && words <= MOST_WORDS && !QUESTION.test(shown);
  if (!tells || isPromotion(shown) || !isEven(tallyMarks(shown))) return undefined;
  const { antecedent, antecedentAt, possessive, ...rest } = first;
  const stems = units.filter(({ block }) => block === first.block).flatMap((unit) => unit.stems);
  return { ...rest, start, end, kept: [{ start, end }], text: shown, words, stems, faults: new Set() };
}
