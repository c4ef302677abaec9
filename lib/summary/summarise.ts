/** From an article to its summary: the one way through the pure floors. */
import { findPeople } from '../people/find-people.ts';
import { choosePoints } from '../points/choose-points.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Article } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import { speakersOf } from './speakers-of.ts';
import type { Summary } from './summary.ts';

export interface SummaryOptions {
  /** How many key points at most; fewer where the article has fewer sentences worth one. Default 5. */
  readonly points?: number;
}

/** Condenses an article. Pure and deterministic; any text gives a result, an empty one gives empty lists. */
export function summarise(article: Article, { points = 5 }: SummaryOptions = {}): Summary {
  const sentences = splitSentences(article);
  const people = findPeople(article);
  const quotes = findQuotes(article, people);
  return {
    points: choosePoints({ article, sentences, people, quotes }, points),
    quotes,
    speakers: speakersOf(quotes),
  };
}
