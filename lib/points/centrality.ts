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
  const degrees = spread(vectors, new Float64Array(count).fill(1));
  let ranks = new Float64Array(count).fill(1 / Math.max(1, count));
  for (let round = 0; round < ROUNDS; round++) {
    const shares = ranks.map((rank, at) => rank / (degrees[at] || 1));
    const moved = spread(vectors, shares);
    let lost = 1;
    for (const value of moved) lost -= DAMPING * value;
    ranks = moved.map((value) => DAMPING * value + lost / count);
  }
  return ranks;
}

/** The matrix of all cosines times a vector of values. */
function spread(vectors: readonly Vector[], values: Float64Array): Float64Array<ArrayBuffer> {
  const onWords = new Map<string, number>();
  vectors.forEach((vector, at) => {
    const value = values[at] ?? 0;
    for (const [stem, weight] of vector) onWords.set(stem, (onWords.get(stem) ?? 0) + weight * value);
  });
  return Float64Array.from(vectors, (vector) => {
    let sum = 0;
    for (const [stem, weight] of vector) sum += weight * (onWords.get(stem) ?? 0);
    return sum;
  });
}
