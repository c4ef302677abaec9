/** What is measured of each unit before it is scored. */
import type { Unit } from '../unit.ts';
import type { Vector } from '../vectors.ts';
import { actors } from './actors.ts';
import { cues } from './cues.ts';
import { place } from './place.ts';
import type { Scene } from './scene.ts';
import { shape } from './shape.ts';
import { speech } from './speech.ts';
import { substance } from './substance.ts';
import { ties } from './ties.ts';
import { title } from './title.ts';

/** Each gets the scene once, and then every unit in the article's order. */
const GROUPS = [place, shape, substance, title, actors, speech, ties, cues] as const;

type KeysOf<Each> = Each extends unknown ? keyof Each : never;

/** What is measured, language-neutral: places, figures, marks, words shared, and what a pack's tables tell. */
export type Feature = KeysOf<ReturnType<ReturnType<(typeof GROUPS)[number]>>>;

/** One value for each feature. */
export type Row = readonly number[];

export interface Measured {
  /** The article's own words: no furniture. */
  readonly units: readonly Unit[];
  /** One for each unit, as `rows`. */
  readonly vectors: readonly Vector[];
  readonly rows: readonly Row[];
  /** What stands in each column of a row. */
  readonly features: readonly Feature[];
}

export function measure(scene: Scene): Measured {
  const groups = GROUPS.map((group) => group(scene));
  const features: Feature[] = [];
  const rows = scene.units.map((_, at) => {
    const row: number[] = [];
    for (const group of groups) {
      const values: Readonly<Record<string, number>> = group(at);
      // A group gives its features in the same order each time.
      for (const feature in values) {
        row.push(values[feature] ?? 0);
        if (at === 0) features.push(feature as Feature);
      }
    }
    return row;
  });
  return { units: scene.units, vectors: scene.vectors, rows, features };
}

/** A feature's value in each row. */
export function columnOf(
  { rows, features }: Pick<Measured, 'rows' | 'features'>,
  feature: Feature,
): readonly number[] {
  const column = features.indexOf(feature);
  return rows.map((row) => row[column] ?? 0);
}
