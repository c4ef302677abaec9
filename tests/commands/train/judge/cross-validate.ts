/** What the judge would say of each quote if its article had not been there to fit to. */
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import { fitWeights, weigh } from './fit-weights.ts';
import type { Row } from './read-rows.ts';

export interface Outcome {
  readonly language: string;
  /** 0..1, of the name that the judge takes; 0 where it takes none. */
  readonly certainty: number;
  /** The words beside the quote can mean one only. */
  readonly alone: boolean;
  readonly right: boolean;
  readonly askedRight: boolean;
  readonly isQuote: boolean;
}

const FOLDS = 6;

/**
 * @param rows what is asked about
 * @param lent what is fitted to beside them, whole
 */
export function crossValidate(rows: readonly Row[], lent: readonly Row[]): readonly Outcome[] {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isAsked = ({ article }: Row): boolean => foldOf.get(article) === fold;
    const weights = fitWeights([...rows.filter((row) => !isAsked(row)), ...lent]);
    return rows.filter(isAsked).map((row) => outcomeOf(row, weights));
  }).flat();
}

function outcomeOf(row: Row, weights: Features): Outcome {
  const { choose, right, shown = right, asked, alone, isQuote, language } = row;
  const shares = weigh(row, weights);
  const best = choose(shares);
  return {
    language,
    certainty: best < 0 ? 0 : shares[best]!,
    alone: alone.has(best),
    right: shown.includes(best),
    askedRight: asked && shown.includes(0) && shares.length > 1,
    isQuote,
  };
}
