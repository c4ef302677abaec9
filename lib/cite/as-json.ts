/** A summary as JSON, for other programs. */
import { shownPoint } from '../points/point-text.ts';
import { gradeOf } from '../quotes/grade.ts';
import type { Summary } from '../summary/summary.ts';
import type { Article } from '../text/article.ts';
import { slice } from '../text/span.ts';
import { articleAddress } from './article-address.ts';
import { attribute } from './attribution.ts';

/**
 * One object, indented by two spaces; a field that is not known is left out:
 *
 * - `article`: `title`, `url`, `site`, `byline`, `published` (ISO 8601, as exact as the page), `language` (BCP 47), `words`
 * - `points`: in the article's order, each with `text` as shown and `sentence`, the page's whole one
 * - `quotes`: in the article's order, each with `parts` (the page's words, one part or several where something stands
 *   between), `speaker` and `role`; `attribution` is "named", "described" (a speaker without a name of their own),
 *   "uncertain" (the name is withheld) or "none"; `grade` is "said-here" (beside the quote), "carried-over" (told by the
 *   sentences around) or "uncertain"; `mixesScripts` is true where a name has letters of two alphabets in one word
 */
export function asJson(article: Article, { points, quotes }: Summary): string {
  const { text, title, siteName, byline, publishedAt, language, coverage } = article;
  const url = articleAddress(article);
  const object = {
    article: {
      title,
      ...(url && { url }),
      ...(siteName && { site: siteName }),
      ...(byline && { byline }),
      ...(publishedAt && { published: publishedAt }),
      language,
      words: coverage.words,
    },
    points: points.map((point) => ({ text: shownPoint(text, point), sentence: slice(text, point.sentence) })),
    quotes: quotes.map((quote) => {
      const attribution = attribute(article, quote);
      const said = 'name' in attribution ? attribution : undefined;
      return {
        parts: quote.parts.map((part) => slice(text, part)),
        attribution: attribution.kind,
        grade: gradeOf(quote),
        ...(said && { speaker: said.name }),
        ...(said?.role && { role: said.role }),
        ...(said?.mixesScripts && { mixesScripts: true }),
      };
    }),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}
