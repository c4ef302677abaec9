/** How central each unit is to the article. */
import type { Vector } from './vectors.ts';

const DAMPING = 0.85;
const ROUNDS = 20;

/**
 * LexRank with continuous cosines (Erkan and Radev, 2004), a random walk from sentence to sentence along what they
 * share. Walked by way of the words, unit → word → unit, the matrix of all pairs is never built and the cost stays
 * linear in the text.
 *
 * @returns one value for each vector; they sum to 1.
 */
export function rankByCentrality(vectors: readonly Vector[]): Float64Array {
  const count = vectors.length;
  const links = linksOf(vectors);
  const degrees = spread(links, new Float64Array(count).fill(1));
  let ranks = new Float64Array(count).fill(1 / Math.max(1, count));
  for (let round = 0; round < ROUNDS; round++) {
    const moved = spread(
      links,
      ranks.map((rank, at) => rank / (degrees[at] || 1)),
    );
    let lost = 1;
    for (const value of moved) lost -= DAMPING * value;
    ranks = moved.map((value) => DAMPING * value + lost / count);
  }
  return ranks;
}

/** All vectors as flat arrays: the link at an index joins a unit and a stem. */
interface Links {
  readonly units: Int32Array;
  readonly stems: Int32Array;
  readonly weights: Float64Array;
  readonly unitCount: number;
  readonly stemCount: number;
}

function linksOf(vectors: readonly Vector[]): Links {
  const size = vectors.reduce((sum, vector) => sum + vector.size, 0);
  const units = new Int32Array(size);
  const stems = new Int32Array(size);
  const weights = new Float64Array(size);
  const ids = new Map<string, number>();
  let at = 0;
  vectors.forEach((vector, unit) => {
    for (const [stem, weight] of vector) {
      const id = ids.get(stem) ?? ids.size;
      if (id === ids.size) ids.set(stem, id);
      units[at] = unit;
      stems[at] = id;
      weights[at] = weight;
      at++;
    }
  });
  return { units, stems, weights, unitCount: vectors.length, stemCount: ids.size };
}

/** The matrix of all cosines times a vector of values. */
function spread({ units, stems, weights, unitCount, stemCount }: Links, values: Float64Array) {
  const onStems = new Float64Array(stemCount);
  const onUnits = new Float64Array(unitCount);
  for (let at = 0; at < weights.length; at++) {
    const stem = stems[at] ?? 0;
    onStems[stem] = (onStems[stem] ?? 0) + (weights[at] ?? 0) * (values[units[at] ?? 0] ?? 0);
  }
  for (let at = 0; at < weights.length; at++) {
    const unit = units[at] ?? 0;
    onUnits[unit] = (onUnits[unit] ?? 0) + (weights[at] ?? 0) * (onStems[stems[at] ?? 0] ?? 0);
  }
  return onUnits;
}
