/** What is measured of a unit before it is scored. Language-neutral: figures, marks, places and words shared. */
import { rankByCentrality } from './centrality.ts';
import { nameCounts } from './names.ts';
import { titleShare } from './title-share.ts';
import type { Unit } from './unit.ts';
import { similarity, sumOf, type Vector, vectorsOf } from './vectors.ts';

export interface Measured {
  readonly units: readonly Unit[];
  readonly vectors: readonly Vector[];
  /** One row a unit, in the order of FEATURES. */
  readonly rows: readonly (readonly number[])[];
}

/** The order of a row. Classic features of extractive summarising: Edmundson 1969, Kupiec 1995, Erkan and Radev 2004. */
export const FEATURES = [
  'first',
  'second',
  'third',
  'fourthToSixth',
  'inversePosition',
  'logPosition',
  'relativePosition',
  'last',
  'logLength',
  'relativeLength',
  'short',
  'long',
  'veryLong',
  'overLong',
  'figure',
  'money',
  'names',
  'newNames',
  'topName',
  'quoteMarks',
  'quoted',
  'startsQuoted',
  'question',
  'likeFirst',
  'likeOpening',
  'alreadySaid',
  'centrality',
  'centroid',
  'meanFrequency',
  'topStems',
  'title',
  'rareStems',
  'bracket',
  'colon',
  'dash',
  'commas',

  'firstPerson',
  'centralEarly',
  'lengthEarly',
] as const;

export type Feature = (typeof FEATURES)[number];

const FIGURE = /\p{N}/u;
const MONEY = /[$£€¥₹₺₫%]|\b(?:million|billion|trillion|percent|per cent)/iu;
const QUESTION = /[?？؟]["”’'»)]*$/u;
export const FIRST_PERSON =
  /(?<![\p{L}\p{N}])(?:i|i['’]\p{L}+|me|my|we|we['’]\p{L}+|our|us|you|your|je|j['’]|nous|vous|ich|wir|uns|kami|kita|saya|jeg|vi|ben|biz|tôi|chúng)(?![\p{L}\p{N}])/iu;
const TOP_STEMS = 12;
/** From here on readers mind each further word. */
const LONG_WORDS = 26;

export function measure(units: readonly Unit[], titleStems: ReadonlySet<string>): Measured {
  const vectors = vectorsOf(units);
  const count = units.length;
  const centrality = standardise(rankByCentrality(vectors));
  const all = sumOf(vectors);
  const centroid = standardise(vectors.map((vector) => similarity(vector, all)));
  const opening = sumOf(vectors.slice(0, 3));
  const frequency = countStems(units);
  const most = Math.max(1, ...topCounts(frequency, 1).values());
  const meanFrequency = standardise(units.map((unit) => meanOf(unit.stems, frequency) / most));
  const top = topCounts(frequency, TOP_STEMS);
  const topSum = [...top.values()].reduce((sum, times) => sum + times, 0) || 1;
  const meanLength = units.reduce((sum, { words }) => sum + words, 0) / Math.max(1, count);
  const names = nameCounts(units);
  const said = new Map<string, number>();

  const rows = units.map((unit, at) => {
    const { text, words, stems } = unit;
    const vector = vectors[at] ?? new Map<string, number>();
    const distinct = new Set(stems);
    const logLength = Math.log(1 + words);
    const row: Record<Feature, number> = {
      first: flag(at === 0),
      second: flag(at === 1),
      third: flag(at === 2),
      fourthToSixth: flag(at >= 3 && at <= 5),
      inversePosition: 1 / (at + 1),
      logPosition: Math.log(1 + at),
      relativePosition: at / Math.max(1, count),
      last: flag(at === count - 1),
      logLength,
      relativeLength: clamp(Math.log((words + 1) / (meanLength + 1)), -1.5, 1.5),
      short: flag(words < 8),
      long: flag(words > 35),
      veryLong: flag(words > 55),
      overLong: Math.max(0, words - LONG_WORDS) / 10,
      figure: flag(FIGURE.test(text)),
      money: flag(MONEY.test(text)),
      names: names[at]?.share ?? 0,
      newNames: names[at]?.fresh ?? 0,
      topName: names[at]?.top ?? 0,
      quoteMarks: flag(/["“”„«»「」]/.test(text)),
      quoted: unit.quoted,
      startsQuoted: flag(/^["“„«「]/.test(text)),
      question: flag(QUESTION.test(text)),
      likeFirst: at === 0 ? 0 : similarity(vector, vectors[0] ?? vector),
      likeOpening: at < 3 ? 0 : similarity(vector, opening),
      alreadySaid: shareSaid(vector, said),
      centrality: centrality[at] ?? 0,
      centroid: centroid[at] ?? 0,
      meanFrequency: meanFrequency[at] ?? 0,
      topStems: ([...distinct].reduce((sum, stem) => sum + (top.get(stem) ?? 0), 0) / topSum) * 3,
      title: titleShare(unit, titleStems),
      rareStems: stems.filter((stem) => frequency.get(stem) === 1).length / Math.max(1, stems.length),
      bracket: flag(text.includes('(')),
      colon: flag(/[:：]/.test(text)),
      dash: flag(/\s(?:--|–|—|-)\s/.test(text)),
      commas: Math.min(6, text.split(/[,،、，]/).length - 1) / 3,
      firstPerson: flag(FIRST_PERSON.test(text)),
      centralEarly: (centrality[at] ?? 0) / (1 + at),
      lengthEarly: logLength / (1 + at),
    };
    for (const [stem, weight] of vector) said.set(stem, Math.max(said.get(stem) ?? 0, weight));
    return FEATURES.map((feature) => row[feature]);
  });
  return { units, vectors, rows };
}

const flag = (condition: boolean): number => (condition ? 1 : 0);
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function standardise(values: ArrayLike<number>): readonly number[] {
  const list = Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
  const variance = list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, list.length);
  const deviation = Math.sqrt(variance) || 1;
  return list.map((value) => clamp((value - mean) / deviation, -2.5, 3.5));
}

function countStems(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of units) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function topCounts(counts: ReadonlyMap<string, number>, size: number): ReadonlyMap<string, number> {
  return new Map([...counts].sort((one, other) => other[1] - one[1]).slice(0, size));
}

function meanOf(stems: readonly string[], frequency: ReadonlyMap<string, number>): number {
  return stems.reduce((sum, stem) => sum + (frequency.get(stem) ?? 0), 0) / Math.max(1, stems.length);
}

/** The share of a vector's weight in stems that earlier units had. */
function shareSaid(vector: Vector, said: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [stem, weight] of vector) {
    total += weight * weight;
    if (said.has(stem)) shared += weight * weight;
  }
  return total === 0 ? 0 : shared / total;
}
