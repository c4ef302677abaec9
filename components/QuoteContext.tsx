/** What stands around a quote: the quote marked, the words that tell its speaker underlined. A part of its own: what nobody has asked to see is not looked for. */
import type { Quote } from '../lib/quotes/quote.ts';
import type { Article } from '../lib/text/article.ts';
import { type ContextPiece, contextOf } from './model/context-of.ts';
import { textAttributes } from './text-attributes.ts';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
}

export function QuoteContext({ article, quote }: Props) {
  return contextOf(article, quote).map(({ pieces, isAfterGap }, index) => (
    <p key={`${index}`} class="around" {...textAttributes(article)}>
      {isAfterGap && '[…] '}
      {pieces.map((piece, at) => (
        <Piece key={`${at}`} piece={piece} />
      ))}
    </p>
  ));
}

function Piece({ piece: { kind, text } }: { readonly piece: ContextPiece }) {
  if (kind === 'quote') return <mark>{text}</mark>;
  return kind === 'attribution' ? <u>{text}</u> : text;
}
