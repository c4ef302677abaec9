/** Names in units, by their capitals: none in scripts without them. */
import type { Unit } from './unit.ts';

export interface NameCounts {
  /** Names to four words, at most about 4. */
  readonly share: number;
  /** Names that no earlier unit had, halved, at most 2. */
  readonly fresh: number;
  /** 1 where one of the article's five most frequent names is among them. */
  readonly top: number;
}

const INSIDE = /(?<=[\p{L}\p{N},;’'"”)]\s)["“‘'(]*(\p{Lu}[\p{L}’'.-]+)/gu;
const AT_HEAD = /^["“‘'(]*(\p{Lu}[\p{L}’'-]+)\s+\p{Lu}/u;
const ENDING = /[’']s$|[.’']+$/g;
const TOP_NAMES = 5;

export function nameCounts(units: readonly Unit[]): readonly NameCounts[] {
  const lists = units.map(({ text }) => namesIn(text));
  const frequency = new Map<string, number>();
  for (const list of lists) {
    for (const name of new Set(list)) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  }
  const repeated = [...frequency].filter(([, times]) => times > 1).sort((one, other) => other[1] - one[1]);
  const top = new Set(repeated.slice(0, TOP_NAMES).map(([name]) => name));
  const seen = new Set<string>();
  return lists.map((list, at) => {
    const fresh = list.filter((name) => !seen.has(name)).length;
    for (const name of list) seen.add(name);
    return {
      share: (4 * list.length) / Math.max(4, units[at]?.words ?? 0),
      fresh: Math.min(4, fresh) / 2,
      top: list.some((name) => top.has(name)) ? 1 : 0,
    };
  });
}

function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(INSIDE)].map((match) => match[1] ?? '');
  const head = AT_HEAD.exec(text)?.[1];
  return (head ? [...names, head] : names).map((name) => name.toLowerCase().replace(ENDING, ''));
}
