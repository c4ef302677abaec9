/** Which annotated quote one of Pith's is, and whether a name is its speaker's. */

export interface GoldQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerAliases?: readonly string[];
}

/** The share of a quote's words that an annotated one must have. */
const ALIKE = 0.8;

/** @returns the annotated quote of the same words */
export function goldOf(words: string, quotes: readonly GoldQuote[]): GoldQuote | undefined {
  const own = wordsOf(words);
  return quotes.find(({ text }) => likeness(own, wordsOf(text)) >= ALIKE);
}

/** One name has all words of the other, or for phrases half of them. */
export function isSpeaker(name: string, { speaker, speakerAliases = [] }: GoldQuote): boolean {
  if (speaker === null) return false;
  const one = wordsOf(name);
  return [speaker, ...speakerAliases].some((gold) => {
    const two = wordsOf(gold);
    const both = one.filter((word) => two.includes(word)).length;
    return both > 0 && both / Math.min(one.length, two.length) >= (two.length > 2 ? 0.5 : 1);
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The share of the words of both that are in both. */
function likeness(one: readonly string[], two: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(two)];
  const both = [...first].filter((word) => second.has(word)).length;
  return both / Math.max(1, first.size + second.size - both);
}
