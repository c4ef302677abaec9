/** A quote and its source in the reader's own form. */
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { attribute, attributionText } from './attribution.ts';
import type { CopyChoices } from './choices.ts';
import type { Labels } from './labels.ts';
import type { Piece } from './piece.ts';
import { publishedDay } from './published.ts';
import { quotation } from './quotation.ts';
import { fillTemplate, holdsField, type Values } from './template.ts';

/** What is said, by whom; what is said of the name stands behind the last of name and role. */
export function saidIn(
  article: Article,
  quote: Quote,
  { speaker }: Labels,
  { template, details, ...choices }: CopyChoices,
): Values {
  const attribution = attribute(article, quote);
  const words = { quote: quotation(article, quote, choices) };
  if (!('name' in attribution)) return { ...words, speaker: speaker[attribution.kind] };
  const { role, ...named } = attribution;
  const noted = (text: string) =>
    attributionText({ ...named, name: text }, speaker, { ...details, speaker: true }) ?? '';
  if (role && holdsField(template, 'role')) return { ...words, speaker: named.name, role: noted(role) };
  return { ...words, speaker: noted(named.name) };
}

/** @param said '' and absent fields leave out what belongs to them. */
export function ownPiece(
  template: string,
  said: Values,
  { title, siteName, publishedAt }: Article,
  { locale }: Labels,
  link: string | undefined,
): Piece {
  const lines = fillTemplate(template, {
    ...said,
    title,
    ...(siteName && { site: siteName }),
    ...(publishedAt && { date: publishedDay(publishedAt, locale) ?? '' }),
    ...(link && { link }),
  });
  return { kind: 'filled', lines, ...(link && holdsField(template, 'link') && { link }) };
}
