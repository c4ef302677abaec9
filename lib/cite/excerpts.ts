/** What is copied of an article: a point, a quote, or all. */
import type { Point } from '../points/point.ts';
import { shownPoint } from '../points/point-text.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Summary } from '../summary/summary.ts';
import type { Article } from '../text/article.ts';
import { articleAddress } from './article-address.ts';
import { type AttributionNotes, attribute, attributionText } from './attribution.ts';
import { type CopyChoices, DEFAULT_CHOICES } from './choices.ts';
import { fragmentLink } from './fragment-link.ts';
import type { Excerpt, Piece } from './piece.ts';
import { quotation } from './quotation.ts';
import { type SourceLabels, sourcePieces } from './source-piece.ts';

/** The words that an excerpt needs besides the page's, in the reader's language. */
export interface Labels extends SourceLabels {
  readonly points: string;
  readonly quotes: string;
  /** Said where a name would stand. */
  readonly speaker: { readonly uncertain: string; readonly none: string } & AttributionNotes;
}

export interface Copying {
  readonly choices?: CopyChoices;
  /** ISO 8601: the reader's day. Without it the day of access is left out. */
  readonly today?: string | undefined;
  /** The whole page's text: links into the page are checked against it. */
  readonly page?: string | undefined;
}

export function excerptPoint(article: Article, point: Point, labels: Labels, copying: Copying = {}): Excerpt {
  const passage: Piece = { kind: 'passage', text: shownPoint(article.text, point) };
  const link = fragmentLink(article, point.sentence, copying.page);
  return excerpt(article, [passage], labels, copying, link);
}

/** The link opens at the quote's first part. */
export function excerptQuote(article: Article, quote: Quote, labels: Labels, copying: Copying = {}): Excerpt {
  const [first] = quote.parts;
  const link = first && fragmentLink(article, first, copying.page);
  return excerpt(article, [quotePiece(article, quote, labels, copying)], labels, copying, link);
}

/** Points and quotes under headings, the source once at the end. */
export function excerptSummary(
  article: Article,
  { points, quotes }: Pick<Summary, 'points' | 'quotes'>,
  labels: Labels,
  copying: Copying = {},
): Excerpt {
  const pieces: Piece[] = [];
  if (points.length > 0) {
    pieces.push({ kind: 'heading', text: labels.points });
    pieces.push({ kind: 'list', items: points.map((point) => shownPoint(article.text, point)) });
  }
  if (quotes.length > 0) {
    pieces.push({ kind: 'heading', text: labels.quotes });
    pieces.push(...quotes.map((quote) => quotePiece(article, quote, labels, copying)));
  }
  return excerpt(article, pieces, labels, copying, articleAddress(article));
}

/** The article itself as an entry of a bibliography, or as the line that stands under a quote. */
export function excerptSource(article: Article, labels: Labels, copying: Copying = {}): Excerpt {
  return excerpt(article, [], labels, copying, articleAddress(article));
}

function excerpt(
  article: Article,
  pieces: readonly Piece[],
  labels: Labels,
  { choices = DEFAULT_CHOICES, today }: Copying,
  link: string | undefined,
): Excerpt {
  const { language, direction } = article;
  return { pieces: [...pieces, ...sourcePieces(article, choices, labels, link, today)], language, direction };
}

/** Who is not sure says so in the copy too: pasted, a bare quote looks like anybody's. */
function quotePiece(
  article: Article,
  quote: Quote,
  { speaker }: Labels,
  { choices = DEFAULT_CHOICES }: Copying,
): Piece {
  const attribution = attribute(article, quote);
  const by =
    attribution.kind === 'uncertain' || attribution.kind === 'none'
      ? choices.details.speaker && speaker[attribution.kind]
      : attributionText(attribution, speaker, choices.details);
  return { kind: 'quote', text: quotation(article, quote), ...(by && { by }) };
}
