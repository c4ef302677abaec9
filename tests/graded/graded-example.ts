/** An article that editors judged, measured as the choice of points measures it. */

import { findPeople } from '../../lib/people/find-people.ts';
import { judgeUnits } from '../../lib/points/choose-points.ts';
import type { PageKind } from '../../lib/points/page-kind.ts';
import { kindOfPage } from '../../lib/points/page-kind.ts';
import type { Scored } from '../../lib/points/score-units.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { withNamings } from '../../lib/quotes/name-before.ts';
import { dropRoleScraps } from '../../lib/summary/drop-role-scraps.ts';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { analyse } from '../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import type { GradedArticle } from './graded-article.ts';
import { type Judgement, judgeOf } from './judgement.ts';

export interface Example {
  readonly article: GradedArticle;
  readonly text: string;
  readonly kind: PageKind;
  readonly scored: Scored;
  readonly judge: (stretch: string) => Judgement;
  /** One for each unit. */
  readonly judgements: readonly Judgement[];
  /** The editors' grade of each unit, higher is better. */
  readonly grades: readonly number[];
}

/** By place among the key sentences. */
const KEY = [3, 2.6, 2.3, 2, 2];
const GOOD = 1;
const NEVER = -2;
/** What leaning takes off beside the cost that the choice itself adds. */
const LEANS = -0.2;

export async function readExample(article: GradedArticle): Promise<Example> {
  const { title, lang: language, paragraphs } = article;
  const read = articleFromParagraphs({ title, language, paragraphs });
  const { pack, findByClause } = await loadLanguage(language);
  const analysis = analyse(read, pack);
  const people = findPeople(analysis);
  const found = dropRoleScraps(analysis, findQuotes(analysis, people, findByClause));
  const quotes = withNamings(analysis, people, found);
  const kind = kindOfPage(read);
  const { scored } = judgeUnits({ analysis, kind, people, quotes });
  const judge = judgeOf(article);
  const judgements = scored.units.map(({ start, end }) => judge(read.text.slice(start, end)));
  const grades = judgements.map((judgement, at) =>
    gradeOf(judgement, scored.units[at]!.antecedent !== undefined),
  );
  return { article, text: read.text, kind, scored, judge, judgements, grades };
}

function gradeOf({ keyRank, good, never, clutter, leans }: Judgement, repaired: boolean): number {
  const lean = leans && !repaired ? LEANS : 0;
  if (keyRank !== undefined) return (KEY[keyRank] ?? 2) + lean;
  return (never || clutter ? NEVER : good ? GOOD : 0) + lean;
}
