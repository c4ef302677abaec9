/** From an article to its summary: the one way through the pure floors. */
import { findPeople } from '../people/find-people.ts';
import { judgeUnits, pickPoints } from '../points/choose-points.ts';
import { kindOfPage, kindOrGuide } from '../points/page-kind.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { withNamings } from '../quotes/name-before.ts';
import { analyse } from '../text/analyse.ts';
import type { Article } from '../text/article.ts';
import { dropRoleScraps } from './drop-role-scraps.ts';
import { keepToldSpeakers } from './keep-told-speakers.ts';
import type { Language } from './load-language.ts';
import { speakersOf } from './speakers-of.ts';
import type { Summary } from './summary.ts';

/**
 * Condenses an article. Pure and deterministic; any text gives a result, an empty one gives empty lists.
 * @param language the article's (`loadLanguage`).
 * @param points how many key points at most; fewer where the article has fewer sentences worth one.
 */
export function summarise(article: Article, { pack, findByClause }: Language, points: number): Summary {
  const analysis = analyse(article, pack);
  const people = findPeople(analysis);
  const found = dropRoleScraps(analysis, findQuotes(analysis, people, findByClause));
  const named = withNamings(analysis, people, found);
  const isSought = findByClause !== undefined || pack.lexicon.reportingVerbs.size > 0;
  const quotes = isSought ? named : keepToldSpeakers(named);
  const kind = kindOfPage(article);
  const judged = judgeUnits({ analysis, kind, people, quotes });
  return {
    kind: kindOrGuide(kind, judged.scored.guide),
    points: pickPoints(judged, points),
    quotes,
    ...(!isSought && { speakersNotSought: true as const }),
    speakers: speakersOf(quotes),
  };
}
