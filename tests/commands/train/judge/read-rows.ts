/** The quotes of annotated articles as the judge sees them, with who is right. */
import { findPeople } from '../../../../lib/people/find-people.ts';
import { findQuotes, readQuotes } from '../../../../lib/quotes/find-quotes.ts';
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import { caseOf, choose } from '../../../../lib/quotes/judge/judge.ts';
import { leavesNoChoice } from '../../../../lib/quotes/leaves-no-choice.ts';
import { tellsNobody } from '../../../../lib/quotes/ways/decide.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../../lib/text/span.ts';
import { packFor } from '../../../pack-for.ts';
import { type GoldArticle, readGold } from '../read-gold.ts';
import { goldOf, isSpeaker } from './match-gold.ts';

/** A quote that Pith shows. */
export interface Row {
  readonly article: string;
  readonly language: string;
  /** Whether many annotated articles stand behind the rules of its language. */
  readonly proven: boolean;
  /** One for each rival, and one for nobody at the end. */
  readonly features: readonly Features[];
  /** Indices of the right options; the last is nobody. */
  readonly right: readonly number[];
  /** Which of them are right as they are shown, where that asks for more. */
  readonly shown?: readonly number[];
  /** Whom the order of asking has found is the first option. */
  readonly asked: boolean;
  /** Of the rivals those whom the words beside the quote leave no choice but to mean. */
  readonly alone: ReadonlySet<number>;
  /** The option that the judge takes, by the probabilities of all. */
  readonly choose: (shares: ArrayLike<number>) => number;
  readonly isQuote: boolean;
  readonly weight: number;
}

/** What is no quotation tells less of names than a quotation does. */
const NO_QUOTE = 0.5;

/** Of all articles that are in, in the order of their names. @param isIn by an article's name without its ending */
export function readRows(folder: string, isIn: (id: string) => boolean): readonly Row[] {
  return readGold(folder, isIn).flatMap(rowsOf);
}

function rowsOf({ name, title = '', lang = 'en', paragraphs, quotes }: GoldArticle): readonly Row[] {
  const pack = packFor(lang);
  if (pack.clauses) return [];
  const article = articleFromParagraphs({ title, language: lang, paragraphs });
  const analysis = analyse(article, pack);
  const people = findPeople(analysis);
  const shown = new Set(findQuotes(analysis, people).map(({ parts }) => parts[0]?.start));
  const { narration, turns } = readQuotes(analysis, people);
  return turns.flatMap(({ run, moment, beside: own, asked }) => {
    const parts = run.flatMap((at) => narration.speeches[at]?.parts ?? []);
    if (!shown.has(parts[0]?.start) || (own && tellsNobody(moment, own))) return [];
    const gold = goldOf(parts.map((part) => slice(article.text, part)).join(' '), quotes);
    const { rivals, features } = caseOf({ moment, run, own }, asked);
    const right = rivals.flatMap(({ candidate }, at) =>
      gold && isSpeaker(slice(article.text, candidate.referent.person.mention), gold) ? [at] : [],
    );
    return [
      {
        article: name,
        language: lang,
        proven: pack.proven,
        features,
        choose: (shares) => choose({ moment, own }, rivals, shares),
        right: right.length > 0 ? right : [features.length - 1],
        asked: rivals[0]?.first === true,
        alone: new Set(rivals.flatMap(({ candidate }, at) => (leavesNoChoice(candidate) ? [at] : []))),
        isQuote: gold !== undefined,
        // An article with many quotes tells less with each.
        weight: (gold ? 1 : NO_QUOTE) / Math.sqrt(Math.max(1, quotes.length)),
      },
    ];
  });
}
