/** Makes an entry of the reader's shelf. */
import { shownPoint } from '../points/point-text.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { articleAddress } from './article-address.ts';
import { attribute, attributionText } from './attribution.ts';
import { fragmentLink } from './fragment-link.ts';
import { type Keepable, type Kept, spansOf, wordsOf } from './kept.ts';
import type { Labels } from './labels.ts';
import { quotation } from './quotation.ts';

/** @param today ISO 8601. */
export function keep(article: Article, item: Keepable, { speaker }: Labels, today: string): Kept {
  const spans = spansOf(item);
  const [first] = spans;
  const link = first && fragmentLink(article, first)?.link;
  const { title, siteName, publishedAt, language, direction } = article;
  const by = item.kind === 'quote' && speakerOf(article, item.quote, speaker);
  return {
    kind: item.kind,
    text: item.kind === 'point' ? shownPoint(article.text, item.point) : quotation(article, item.quote),
    words: wordsOf(article, spans),
    ...(by && { by }),
    title,
    ...(siteName && { site: siteName }),
    ...(publishedAt && { published: publishedAt }),
    address: articleAddress(article) ?? '',
    ...(link && { link }),
    language,
    direction,
    keptOn: today,
  };
}

function speakerOf(article: Article, quote: Quote, speaker: Labels['speaker']): string | undefined {
  const attribution = attribute(article, quote);
  return 'name' in attribution ? attributionText(attribution, speaker) : speaker[attribution.kind];
}
