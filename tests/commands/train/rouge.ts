/** ROUGE-1 and ROUGE-2 (Lin 2004) of sets of units, counted ahead so that thousands of sets a second can be tried. */

/** What a unit shares with the reference summaries: ids of their words and word pairs, with repetitions. */
export interface Shared {
  readonly words: number;
  readonly singles: Int32Array;
  readonly pairs: Int32Array;
}

export interface References {
  readonly counts: readonly {
    readonly singles: Int32Array;
    readonly pairs: Int32Array;
    readonly words: number;
  }[];
  readonly singleIds: ReadonlyMap<string, number>;
  readonly pairIds: ReadonlyMap<string, number>;
}

export interface Rouge {
  /** F1 of words, mean over references. */
  readonly one: number;
  /** F1 of word pairs. */
  readonly two: number;
}

/** Words in lower case, cut to six letters in place of a stemmer. */
function tokensOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.slice(0, 6));
}

const pairsOf = (tokens: readonly string[]): readonly string[] =>
  tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`);

export function readReferences(texts: readonly string[]): References {
  const lists = texts.map(tokensOf);
  const singleIds = new Map<string, number>();
  const pairIds = new Map<string, number>();
  for (const tokens of lists) {
    for (const token of tokens) if (!singleIds.has(token)) singleIds.set(token, singleIds.size);
    for (const pair of pairsOf(tokens)) if (!pairIds.has(pair)) pairIds.set(pair, pairIds.size);
  }
  const count = (ids: ReadonlyMap<string, number>, list: readonly string[]): Int32Array => {
    const counts = new Int32Array(ids.size);
    for (const key of list) counts[ids.get(key) ?? 0]! += 1;
    return counts;
  };
  const counts = lists.map((tokens) => ({
    singles: count(singleIds, tokens),
    pairs: count(pairIds, pairsOf(tokens)),
    words: tokens.length,
  }));
  return { counts, singleIds, pairIds };
}

export function shareWith({ singleIds, pairIds }: References, text: string): Shared {
  const tokens = tokensOf(text);
  const known = (ids: ReadonlyMap<string, number>, list: readonly string[]): Int32Array =>
    Int32Array.from(list.flatMap((key) => ids.get(key) ?? []));
  return { words: tokens.length, singles: known(singleIds, tokens), pairs: known(pairIds, pairsOf(tokens)) };
}

export function rougeOf({ counts, singleIds, pairIds }: References, set: readonly Shared[]): Rouge {
  const words = set.reduce((sum, unit) => sum + unit.words, 0);
  const singles = tally(
    singleIds.size,
    set.map((unit) => unit.singles),
  );
  const pairs = tally(
    pairIds.size,
    set.map((unit) => unit.pairs),
  );
  let one = 0;
  let two = 0;
  for (const reference of counts) {
    one += (2 * common(singles, reference.singles)) / Math.max(1, words + reference.words);
    two += (2 * common(pairs, reference.pairs)) / Math.max(1, words + reference.words - 2);
  }
  return { one: one / Math.max(1, counts.length), two: two / Math.max(1, counts.length) };
}

function tally(size: number, lists: readonly Int32Array[]): Int32Array {
  const counts = new Int32Array(size);
  for (const list of lists) for (const id of list) counts[id]! += 1;
  return counts;
}

function common(one: Int32Array, other: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.min(one[at] ?? 0, other[at] ?? 0);
  return sum;
}
