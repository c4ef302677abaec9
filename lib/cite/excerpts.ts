/** What is copied of an article: a point, a quote, or all. */
import type { Point } from '../points/point.ts';
import { pointText } from '../points/point-text.ts';
import type { Quote } from '../quotes/quote.ts';
import { quoteText } from '../quotes/quote-text.ts';
import type { Summary } from '../summary/summary.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
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

export function excerptPoint(article: Article, point: Point, labels: Labels): Excerpt {
  const passage: Piece = { kind: 'passage', text: pointText(article.text, point) };
  return excerpt(article, [passage, sourceOf(article, labels, point.sentence)]);
}

export function excerptQuote(article: Article, quote: Quote, labels: Labels): Excerpt {
  return excerpt(article, [quotePiece(article, quote), sourceOf(article, labels, quote.parts[0])]);
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
  return excerpt(article, [...pieces, sourceOf(article, labels)]);
}

function excerpt({ language, direction }: Article, pieces: readonly Piece[]): Excerpt {
  return { pieces, language, direction };
}

function quotePiece(article: Article, quote: Quote): Piece {
  const by = attributionText(attribute(article, quote));
  const text = enquote(quoteText(article.text, quote), article.language);
  return { kind: 'quote', text, ...(by && { by }) };
}

function sourceOf(article: Article, { locale }: Labels, span?: Span): Source {
  const { title, siteName, publishedAt, url } = article;
  const day = publishedAt && publishedDay(publishedAt, locale);
  const link = span ? fragmentLink(article, span) : webAddress(url);
  return {
    kind: 'source',
    title,
    details: [siteName, day].filter((detail): detail is string => Boolean(detail)),
    ...(link && { link }),
  };
}
