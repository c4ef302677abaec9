/** A set of articles with reference summaries, read and measured for training. */

import { findPeople } from '../../../lib/people/find-people.ts';
import { likenessOf } from '../../../lib/points/likeness.ts';
import { makeUnits } from '../../../lib/points/make-units.ts';
import { readerCost } from '../../../lib/points/reader-cost.ts';
import { measureUnits } from '../../../lib/points/score-units.ts';
import type { Likeness } from '../../../lib/points/select.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';
import { readSummaryLines, type SummarisedArticle } from '../../summary-lines.ts';
import { type References, type Rouge, readReferences, rougeOf, type Shared, shareWith } from './rouge.ts';

export interface Example {
  readonly references: References;
  /** Rows of all units, faulty ones too; the first stage learns from them as well. */
  readonly rows: readonly (readonly number[])[];
  readonly shared: readonly Shared[];
  /** What readers mind about each unit, taken off its score. */
  readonly costs: readonly number[];
  /** Indices of the units that may become points. */
  readonly sound: readonly number[];
  /** Compares sound units, by their place in `sound`; remembers what it has compared. */
  readonly likeness: Likeness;
  /** What the article's first three sentences reach. */
  readonly lead: Rouge;
}

/** Longer articles are cut here: what decides stands before. */
const MOST_UNITS = 60;

export function readSet(path: string, most?: number): readonly Example[] {
  return readSummaryLines(path, most).map(readExample);
}

function readExample(line: SummarisedArticle): Example {
  const article = articleFromParagraphs(line);
  const pack = packFor(article.language);
  const analysis = analyse(article, pack);
  const people = findPeople(analysis);
  const made = makeUnits(analysis, people, findQuotes(analysis, people));
  const measured = measureUnits(article, made, pack);
  const units = measured.units.slice(0, MOST_UNITS);
  const references = readReferences(line.references);
  const sound = units.flatMap(({ faults }, at) => (faults.size === 0 ? [at] : []));
  return {
    references,
    rows: measured.rows.slice(0, MOST_UNITS),
    costs: units.map(readerCost),
    shared: units.map(({ text }) => shareWith(references, text)),
    sound,
    likeness: remember(likenessOf(measured, sound), sound.length),
    lead: rougeOf(
      references,
      line.sentences.slice(0, 3).map((sentence) => shareWith(references, sentence)),
    ),
  };
}

function remember(likeness: Likeness, size: number): Likeness {
  const recall = (
    compare: (one: number, other: number) => number,
  ): ((one: number, other: number) => number) => {
    const known = new Float64Array(size * size).fill(-1);
    return (one, other) => {
      const at = one * size + other;
      if ((known[at] ?? -1) < 0) known[at] = compare(one, other);
      return known[at] ?? 0;
    };
  };
  return { similarity: recall(likeness.similarity), overlap: recall(likeness.overlap) };
}
