/** What is copied of an article: a point, a quote, or all. */
import type { Point } from '../points/point.ts';
import { pointText } from '../points/point-text.ts';
import type { Quote } from '../quotes/quote.ts';
import { quoteText } from '../quotes/quote-text.ts';
import type { Summary } from '../summary/summary.ts';
import type { Article } from '../text/article.ts';
import { attribute, attributionText } from './attribution.ts';
import { fragmentLink } from './fragment-link.ts';
import { enquote } from './outer-marks.ts';
import type { Excerpt, Piece, Source } from './piece.ts';
import { publishedDay } from './published.ts';
import { webAddress } from './web-address.ts';

/** The words that an excerpt needs besides the page's, in the reader's language. */
export interface Labels {
  readonly points: string;
  readonly quotes: string;
  /** BCP 47: how dates are written. */
  readonly locale: string;
}

/** @param page the whole page's text: links into the page are checked against it. */
export function excerptPoint(article: Article, point: Point, labels: Labels, page?: string): Excerpt {
  const passage: Piece = { kind: 'passage', text: pointText(article.text, point) };
  return excerpt(article, [passage, sourceOf(article, labels, fragmentLink(article, point.sentence, page))]);
}

/** The link opens at the quote's first part. @param page as for a point. */
export function excerptQuote(article: Article, quote: Quote, labels: Labels, page?: string): Excerpt {
  const [first] = quote.parts;
  const link = first && fragmentLink(article, first, page);
  return excerpt(article, [quotePiece(article, quote), sourceOf(article, labels, link)]);
}

/** Points and quotes under headings, the source once at the end. */
export function excerptSummary(article: Article, { points, quotes }: Summary, labels: Labels): Excerpt {
  const pieces: Piece[] = [];
  if (points.length > 0) {
    pieces.push({ kind: 'heading', text: labels.points });
    pieces.push({ kind: 'list', items: points.map((point) => pointText(article.text, point)) });
  }
  if (quotes.length > 0) {
    pieces.push({ kind: 'heading', text: labels.quotes });
    pieces.push(...quotes.map((quote) => quotePiece(article, quote)));
  }
  return excerpt(article, [...pieces, sourceOf(article, labels, webAddress(article.url))]);
}

function excerpt({ language, direction }: Article, pieces: readonly Piece[]): Excerpt {
  return { pieces, language, direction };
}

function quotePiece(article: Article, quote: Quote): Piece {
  const by = attributionText(attribute(article, quote));
  const text = enquote(quoteText(article.text, quote), article.language);
  return { kind: 'quote', text, ...(by && { by }) };
}

function sourceOf(article: Article, { locale }: Labels, link: string | undefined): Source {
  const { title, siteName, publishedAt } = article;
  const day = publishedAt && publishedDay(publishedAt, locale);
  return {
    kind: 'source',
    title,
    details: [siteName, day].filter((detail): detail is string => Boolean(detail)),
    ...(link && { link }),
  };
}
