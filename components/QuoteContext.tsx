/** The paragraphs around a quote. A part of its own: what nobody has asked to see is not looked for. */
import type { Quote } from '../lib/quotes/quote.ts';
import type { Article } from '../lib/text/article.ts';
import { contextOf } from './model/context-of.ts';
import { textAttributes } from './text-attributes.ts';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
}

export function QuoteContext({ article, quote }: Props) {
  return contextOf(article, quote).map((paragraph) => (
    <p key={paragraph} {...textAttributes(article)}>
      {paragraph}
    </p>
  ));
}
