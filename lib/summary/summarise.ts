/** From an article to its summary: the one way through the pure floors. */
import { findPeople } from '../people/find-people.ts';
import { choosePoints } from '../points/choose-points.ts';
import { kindOfPage } from '../points/page-kind.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Article } from '../text/article.ts';
import type { Pack } from '../text/packs/pack.ts';
import { splitSentences } from '../text/sentences.ts';
import { speakersOf } from './speakers-of.ts';
import type { Summary } from './summary.ts';

/**
 * Condenses an article. Pure and deterministic; any text gives a result, an empty one gives empty lists.
 * @param pack of the article's language (`loadPack`).
 * @param points how many key points at most; fewer where the article has fewer sentences worth one.
 */
export function summarise(article: Article, pack: Pack, points: number): Summary {
  const sentences = splitSentences(article, pack);
  const people = findPeople(article, pack);
  const quotes = findQuotes(article, people);
  return {
    kind: kindOfPage(article),
    points: choosePoints({ article, sentences, people, quotes }, points),
    quotes,
    speakers: speakersOf(quotes),
  };
}
