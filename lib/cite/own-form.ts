/** A quote and its source in the reader's own form. */
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { attribute, attributionNote } from './attribution.ts';
import type { CopyChoices } from './choices.ts';
import type { Labels } from './labels.ts';
import type { Piece } from './piece.ts';
import { publishedDay } from './published.ts';
import { quotation } from './quotation.ts';
import { fillTemplate, holdsField, type Note, type Values } from './template.ts';

/** What is said, by whom, and what must be said of the name. */
export interface Said {
  readonly values: Values;
  readonly note?: Note;
}

export function saidIn(
  article: Article,
  quote: Quote,
  { speaker }: Labels,
  { template, details, ...choices }: CopyChoices,
): Said {
  const attribution = attribute(article, quote);
  const words = { quote: quotation(article, quote, choices) };
  if (!('name' in attribution)) return { values: { ...words, speaker: speaker[attribution.kind] } };
  const { name, role } = attribution;
  const text = attributionNote(attribution, speaker, details);
  const behind = role && holdsField(template, 'role') ? 'role' : 'speaker';
  return {
    values: { ...words, speaker: name, ...(role && { role }) },
    ...(text && { note: { behind, text } }),
  };
}

/** @param said.values '' and absent fields leave out what belongs to them. */
export function ownPiece(
  template: string,
  { values, note }: Said,
  { title, siteName, publishedAt }: Article,
  { locale }: Labels,
  link: string | undefined,
): Piece {
  const given = {
    ...values,
    title,
    ...(siteName && { site: siteName }),
    ...(publishedAt && { date: publishedDay(publishedAt, locale) ?? '' }),
    ...(link && { link }),
  };
  const lines = fillTemplate(template, given, note);
  return { kind: 'filled', lines, ...(link && holdsField(template, 'link') && { link }) };
}
