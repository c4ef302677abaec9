/** What a unit shares with the rest of its article. Edmundson 1969, Kupiec 1995, Erkan and Radev 2004. */
import { rankByCentrality } from '../centrality.ts';
import { similarity, sumOf, type Vector } from '../vectors.ts';
import { frequenciesOf, mean } from './frequencies.ts';
import { clamp, type Scene } from './scene.ts';

const EMPTY: Vector = new Map();

export function substance({ units, vectors, stems }: Scene) {
  const { of: frequency, inUnits, top, most } = frequenciesOf(units, stems);
  const centrality = standardise(rankByCentrality(vectors));
  const all = sumOf(vectors);
  const centroid = standardise(vectors.map((vector) => similarity(vector, all)));
  const opening = sumOf(vectors.slice(0, 3));
  const meanFrequency = standardise(
    units.map((unit) => mean(unit.stems.map((stem) => (frequency.get(stem) ?? 0) / most))),
  );
  const [firsts, lasts] = endsOf(stems);
  return (at: number) => {
    const vector = vectors[at] ?? EMPTY;
    const distinct = [...(stems[at] ?? [])];
    const size = Math.max(1, distinct.length);
    const others = distinct.map((stem) => (inUnits.get(stem) ?? 1) - 1);
    const fresh = distinct.filter((stem) => firsts.get(stem) === at);
    const alone = others.filter((times) => times === 0).length;
    return {
      likeOpening: at < 3 ? 0 : similarity(vector, opening),
      likeBefore: similarity(vector, vectors[at - 1] ?? EMPTY),
      alreadySaid: shareSaid(vector, (stem) => firsts.get(stem) !== at),
      centrality: centrality[at] ?? 0,
      centralEarly: (centrality[at] ?? 0) / (1 + at),
      centroid: centroid[at] ?? 0,
      meanFrequency: meanFrequency[at] ?? 0,
      topCount: Math.log(1 + distinct.filter((stem) => top.has(stem)).length),
      rareStems: alone / size,
      rareCount: Math.log(1 + alone),
      sharedCount: Math.log(1 + distinct.length - alone),
      sharedMean: Math.log(1 + mean(others)),
      sharedSum: Math.log(1 + others.reduce((sum, times) => sum + times, 0)),
      freshCount: Math.log(1 + fresh.length),
      returningCount: Math.log(1 + fresh.filter((stem) => (inUnits.get(stem) ?? 1) > 1).length),
      returnsSoon: distinct.filter((stem) => stems[at + 1]?.has(stem)).length / size,
      lastMention: distinct.filter((stem) => lasts.get(stem) === at).length / size,
    };
  };
}

/** Where each stem stands first and last. */
function endsOf(
  stems: readonly ReadonlySet<string>[],
): readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>] {
  const [firsts, lasts] = [new Map<string, number>(), new Map<string, number>()];
  stems.forEach((set, at) => {
    for (const stem of set) {
      if (!firsts.has(stem)) firsts.set(stem, at);
      lasts.set(stem, at);
    }
  });
  return [firsts, lasts];
}

/** The share of a vector's weight in stems that earlier units had. */
function shareSaid(vector: Vector, said: (stem: string) => boolean): number {
  let [shared, total] = [0, 0];
  for (const [stem, weight] of vector) {
    total += weight * weight;
    if (said(stem)) shared += weight * weight;
  }
  return total === 0 ? 0 : shared / total;
}

/** In standard deviations from the mean, -2.5..3.5. */
export function standardise(values: ArrayLike<number>): readonly number[] {
  const list = Array.from(values);
  const middle = mean(list);
  const deviation = Math.sqrt(mean(list.map((value) => (value - middle) ** 2))) || 1;
  return list.map((value) => clamp((value - middle) / deviation, -2.5, 3.5));
}
