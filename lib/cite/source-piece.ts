/** Where an excerpt comes from, in the form that the reader chose. */
import type { Article } from '../text/article.ts';
import { articleAddress } from './article-address.ts';
import type { CopyChoices } from './choices.ts';
import { citeWork } from './citations/cite-work.ts';
import { workOf } from './citations/work.ts';
import type { Piece } from './piece.ts';
import { publishedDay } from './published.ts';

/** The words that a source needs besides the page's, in the reader's language. */
export interface SourceLabels {
  /** BCP 47: how dates are written. */
  readonly locale: string;
  /** "accessed 24 November 2026" */
  readonly accessed: (day: string) => string;
}

/**
 * @param link where the line leads; a bibliography has the article's plain address.
 * @param today ISO 8601: the reader's day.
 * @returns one piece, or none where nothing of it is known and wanted.
 */
export function sourcePieces(
  article: Article,
  { details, source }: CopyChoices,
  labels: SourceLabels,
  link: string | undefined,
  today: string | undefined,
): readonly Piece[] {
  if (source === 'line' || source === 'own') return linePieces(article, details, labels, link, today);
  // An undated page is cited by the day on which it was seen.
  const accessed = details.accessed || !article.publishedAt ? today : undefined;
  const work = workOf(article, {
    link: details.link && articleAddress(article) !== undefined,
    ...(accessed && { accessed }),
  });
  const runs = citeWork(work, source);
  if (source === 'bibtex') return [{ kind: 'code', text: runs.map(({ text }) => text).join('') }];
  return [{ kind: 'citation', runs }];
}

function linePieces(
  { title, siteName, publishedAt }: Article,
  wanted: CopyChoices['details'],
  { locale, accessed }: SourceLabels,
  link: string | undefined,
  today: string | undefined,
): readonly Piece[] {
  const seen = wanted.accessed && today ? publishedDay(today, locale) : undefined;
  const details = [
    wanted.site && siteName,
    wanted.date && publishedAt && publishedDay(publishedAt, locale),
    seen && accessed(seen),
  ].filter((detail): detail is string => Boolean(detail));
  const shown = wanted.title ? title : '';
  const address = wanted.link ? link : undefined;
  if (!shown && details.length === 0 && !address) return [];
  return [{ kind: 'source', title: shown, details, ...(address && { link: address }) }];
}
