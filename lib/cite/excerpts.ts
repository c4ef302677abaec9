/** What is copied of an article: a point, a quote, or all. */
import type { Point } from '../points/point.ts';
import { shownPoint } from '../points/point-text.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Summary } from '../summary/summary.ts';
import type { Article } from '../text/article.ts';
import { articleAddress } from './article-address.ts';
import { attribute, attributionText } from './attribution.ts';
import { type CopyChoices, DEFAULT_CHOICES } from './choices.ts';
import { type FragmentLink, fragmentLink } from './fragment-link.ts';
import type { Labels } from './labels.ts';
import { ownPiece, saidIn } from './own-form.ts';
import type { Excerpt, Piece } from './piece.ts';
import { quotation } from './quotation.ts';
import { sourcePieces } from './source-piece.ts';
import { holdsField, splitTemplate } from './template.ts';

export interface Copying {
  readonly choices?: CopyChoices;
  /** ISO 8601: the reader's day. Without it the day of access is left out. */
  readonly today?: string | undefined;
  /** The whole page's text: links into the page are checked against it. */
  readonly page?: string | undefined;
}

export function excerptPoint(article: Article, point: Point, labels: Labels, copying: Copying = {}): Excerpt {
  const { choices = DEFAULT_CHOICES } = copying;
  const text = shownPoint(article.text, point);
  const named = fragmentLink(article, point.sentence, copying.page);
  const link = named?.link;
  const made =
    choices.source === 'own'
      ? ownForm(article, [ownPiece(choices.template, { values: { quote: text } }, article, labels, link)])
      : excerpt(article, [{ kind: 'passage', text }], labels, copying, link);
  return { ...made, ...unnamedIn(named, choices) };
}

/** The link opens at the quote's first part. */
export function excerptQuote(article: Article, quote: Quote, labels: Labels, copying: Copying = {}): Excerpt {
  const { choices = DEFAULT_CHOICES } = copying;
  const [first] = quote.parts;
  const named = first && fragmentLink(article, first, copying.page);
  const link = named?.link;
  const said = saidIn(article, quote, labels, choices);
  const made =
    choices.source === 'own'
      ? ownForm(article, [ownPiece(choices.template, said, article, labels, link)])
      : excerpt(article, [quotePiece(article, quote, labels, choices, link)], labels, copying, link);
  return { ...made, ...unnamedIn(named, choices) };
}

/** Of a link that the reader wants; a bibliography has the plain address by its own rules. */
function unnamedIn(
  named: FragmentLink | undefined,
  { source, details, template }: CopyChoices,
): Pick<Excerpt, 'unnamed'> {
  const isWanted = source === 'own' ? holdsField(template, 'link') : source === 'line' && details.link;
  return named?.why && isWanted ? { unnamed: named.why } : {};
}

/** Points and quotes under headings, in the order given, the source once at the end. */
export function excerptSummary(
  article: Article,
  { points, quotes }: Pick<Summary, 'points' | 'quotes'>,
  labels: Labels,
  copying: Copying = {},
): Excerpt {
  const { choices = DEFAULT_CHOICES } = copying;
  const link = articleAddress(article);
  const own = choices.source === 'own' ? splitTemplate(choices.template) : undefined;
  const pieces: Piece[] = [];
  if (points.length > 0) {
    pieces.push({ kind: 'heading', text: labels.points });
    pieces.push({ kind: 'list', items: points.map((point) => shownPoint(article.text, point)) });
  }
  if (quotes.length > 0) {
    pieces.push({ kind: 'heading', text: labels.quotes });
    pieces.push(
      ...quotes.map((quote) =>
        own
          ? ownPiece(own.quote, saidIn(article, quote, labels, choices), article, labels, link)
          : quotePiece(article, quote, labels, choices, link),
      ),
    );
  }
  if (own) return ownForm(article, [...pieces, ownPiece(own.source, { values: {} }, article, labels, link)]);
  return excerpt(article, pieces, labels, copying, link);
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

/** Without what its template leaves empty. */
function ownForm({ language, direction }: Article, pieces: readonly Piece[]): Excerpt {
  const kept = pieces.filter((piece) => piece.kind !== 'filled' || piece.lines.length > 0);
  return { pieces: kept, language, direction };
}

/** Who is not sure says so in the copy too: pasted, a bare quote looks like anybody's. */
function quotePiece(
  article: Article,
  quote: Quote,
  { speaker }: Labels,
  choices: CopyChoices,
  link: string | undefined,
): Piece {
  const attribution = attribute(article, quote);
  const by =
    attribution.kind === 'uncertain' || attribution.kind === 'none'
      ? choices.details.speaker && speaker[attribution.kind]
      : attributionText(attribution, speaker, choices.details);
  return {
    kind: 'quote',
    text: quotation(article, quote, choices),
    ...(by && { by }),
    ...(link && choices.details.link && { link }),
  };
}
