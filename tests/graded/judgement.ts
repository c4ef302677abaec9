/** What editors say of a stretch of an article that is shown as a point. */
import type { GradedArticle } from './graded-article.ts';

export interface Judgement {
  /** Numbers of the editors' sentences that it covers. */
  readonly covers: readonly number[];
  /** Its best place among the key sentences, from 0; absent where it tells none. */
  readonly keyRank?: number;
  readonly good: boolean;
  /** It holds what must never be shown, and nothing that is key. */
  readonly never: boolean;
  readonly clutter: boolean;
  /** It does not stand alone as written. */
  readonly leans: boolean;
  /** Groups of sentences that tell the same, which it belongs to. */
  readonly groups: readonly number[];
}

/** The share of its words that a stretch must have in common with a sentence, where neither holds the other. */
const ALIKE = 0.5;
const LEAST_CHARACTERS = 30;

/** @returns a function from a stretch's text to what the editors say of it */
export function judgeOf(article: GradedArticle): (stretch: string) => Judgement {
  const { sentences, paragraphs, key, same } = article;
  const texts = sentences.map(({ paragraph, start, end }) =>
    flat(paragraphs[paragraph]?.slice(start, end) ?? ''),
  );
  const groupOf = (at: number): number => same.findIndex((group) => group.includes(at));
  const tells = (set: readonly number[], at: number): boolean =>
    set.includes(at) || (same[groupOf(at)]?.some((other) => set.includes(other)) ?? false);
  return (stretch) => {
    const covers = covered(article, texts, flat(stretch));
    const ranks = covers.flatMap((at) => key.flatMap((each, rank) => (tells([each], at) ? [rank] : [])));
    const isKey = ranks.length > 0;
    return {
      covers,
      ...(isKey && { keyRank: Math.min(...ranks) }),
      good: covers.some((at) => tells(article.good, at)),
      never: !isKey && covers.some((at) => article.never.includes(at)),
      clutter: covers.some((at) => article.clutter.includes(sentences[at]!.paragraph)),
      leans: article.dep.includes(covers[0] ?? -1),
      groups: covers.map(groupOf).filter((group) => group >= 0),
    };
  };
}

/** The sentences that a stretch holds, or that hold it. */
function covered({ sentences }: GradedArticle, texts: readonly string[], stretch: string): readonly number[] {
  const hits = texts.flatMap((text, at) =>
    text !== '' && (stretch.includes(text) || (text.includes(stretch) && stretch.length * 2 >= text.length))
      ? [at]
      : [],
  );
  const [first] = hits;
  if (first !== undefined) {
    const { paragraph } = sentences[first]!;
    return hits.filter(
      (at) => sentences[at]!.paragraph === paragraph || texts[at]!.length > LEAST_CHARACTERS,
    );
  }
  const words = new Set(stretch.toLowerCase().split(' '));
  const likeness = texts.map((text) => {
    const own = text.toLowerCase().split(' ');
    return own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
  });
  const best = likeness.indexOf(Math.max(...likeness));
  return (likeness[best] ?? 0) >= ALIKE ? [best] : [];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
