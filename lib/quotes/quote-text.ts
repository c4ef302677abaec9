/** A quote as a reader sees it. */
import { slice } from '../text/span.ts';
import type { Quote } from './quote.ts';

/** The quote's parts joined by one space, without the outer marks. */
export function quoteText(text: string, { parts }: Pick<Quote, 'parts'>): string {
  return parts.map((part) => slice(text, part)).join(' ');
}
