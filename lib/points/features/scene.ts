/** What is known of an article before its units are measured. */
import type { People } from '../../people/people.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Analysis } from '../../text/analyse.ts';
import type { Article } from '../../text/article.ts';
import type { Pack } from '../../text/packs/pack.ts';
import { contentWords } from '../../text/words.ts';
import type { Unit } from '../unit.ts';
import { type Vector, vectorsOf } from '../vectors.ts';

export interface Scene {
  readonly article: Article;
  readonly pack: Pack;
  readonly people: People;
  readonly quotes: readonly Quote[];
  /** The article's own words: no furniture. */
  readonly units: readonly Unit[];
  /** One for each unit. */
  readonly vectors: readonly Vector[];
  /** Each unit's words in lower case, with straight apostrophes. */
  readonly words: readonly (readonly string[])[];
  /** Distinct stems of each unit. */
  readonly stems: readonly ReadonlySet<string>[];
  readonly titleStems: ReadonlySet<string>;
  /** One for each block. */
  readonly sections: readonly Section[];
}

/** What a block stands under. */
export interface Section {
  /** Counted from 0, before the first heading. */
  readonly index: number;
  readonly heading: ReadonlySet<string>;
  /** The block stands right under its heading. */
  readonly heads: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\p{N}+/gu;

/** @param all units, furniture too: headings part sections. */
export function readScene(
  { article, pack }: Analysis,
  all: readonly Unit[],
  people: People,
  quotes: readonly Quote[],
): Scene {
  const units = all.filter(({ faults }) => !faults.has('furniture'));
  return {
    article,
    pack,
    people,
    quotes,
    units,
    vectors: vectorsOf(units),
    words: units.map(({ text }) => text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []),
    stems: units.map((unit) => new Set(unit.stems)),
    titleStems: new Set(contentWords(article.title, pack.prose.stopWords)),
    sections: sectionsOf(all, units, article.blocks.length),
  };
}

/** A block with nothing but furniture in it parts sections like a heading: many pages mark none. */
function sectionsOf(all: readonly Unit[], units: readonly Unit[], count: number): readonly Section[] {
  const prose = new Set(units.map(({ block }) => block));
  const headings = new Map<number, string[]>();
  for (const { block, stems } of all) {
    if (prose.has(block)) continue;
    const line = headings.get(block) ?? [];
    for (const stem of stems) line.push(stem);
    headings.set(block, line);
  }
  let index = 0;
  let heading: ReadonlySet<string> = new Set();
  return Array.from({ length: count }, (_, block) => {
    const line = headings.get(block);
    if (line) {
      index++;
      heading = new Set(line);
    }
    return { index, heading, heads: headings.has(block - 1) };
  });
}

export const flag = (condition: boolean): number => (condition ? 1 : 0);

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
