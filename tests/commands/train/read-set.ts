/** A set of articles with reference summaries, read and measured for training. */
import { readFileSync } from 'node:fs';
import { findPeople } from '../../../lib/people/find-people.ts';
import { likenessOf } from '../../../lib/points/likeness.ts';
import { makeUnits } from '../../../lib/points/make-units.ts';
import { readerCost } from '../../../lib/points/reader-cost.ts';
import { measureUnits } from '../../../lib/points/score-units.ts';
import type { Likeness } from '../../../lib/points/select.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { packFor } from '../../pack-for.ts';
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

interface Line {
  readonly sentences: readonly string[];
  /** Each sentence's paragraph; absent where the source had none. */
  readonly para?: readonly number[];
  readonly reference?: readonly string[] | string;
  readonly references?: readonly (readonly string[] | string)[];
  readonly title?: string;
  readonly slug?: string;
  readonly lang?: string;
}

/** Longer articles are cut here: what decides stands before. */
const MOST_UNITS = 60;

export function readSet(path: string, most = Number.POSITIVE_INFINITY): readonly Example[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, most).map((line) => readExample(JSON.parse(line) as Line));
}

function readExample(line: Line): Example {
  const title = line.title ?? line.slug;
  const article = articleFromParagraphs({
    paragraphs: paragraphsOf(line),
    language: line.lang ?? 'en',
    ...(title !== undefined && { title }),
  });
  const pack = packFor(article.language);
  const sentences = splitSentences(article, pack);
  const measured = measureUnits(article, makeUnits(article, sentences, findPeople(article, pack)), pack);
  const units = measured.units.slice(0, MOST_UNITS);
  const references = readReferences(
    (line.references ?? [line.reference ?? '']).map((reference) => [reference].flat().join(' ')),
  );
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

function paragraphsOf({ sentences, para }: Line): readonly string[] {
  if (!para) return sentences;
  const paragraphs: string[] = [];
  sentences.forEach((sentence, at) => {
    const index = para[at] ?? 0;
    paragraphs[index] = paragraphs[index] ? `${paragraphs[index]} ${sentence}` : sentence;
  });
  return paragraphs.filter(Boolean);
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
