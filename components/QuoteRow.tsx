/** A quote: its words, how sure its speaker is, and on request what stands around it. */
import { useId } from 'preact/hooks';
import { quotation } from '../lib/cite/quotation.ts';
import { gradeOf } from '../lib/quotes/grade.ts';
import type { Quote } from '../lib/quotes/quote.ts';
import type { Article } from '../lib/text/article.ts';
import { Item } from './Item.tsx';
import { More } from './More.tsx';
import type { Handlers } from './model/handlers.ts';
import type { ItemId } from './model/item.ts';
import { QuoteContext } from './QuoteContext.tsx';
import { useWording } from './wording-context.ts';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  /** 0-based, in the article's order. */
  readonly index: number;
  readonly current: ItemId | undefined;
  readonly copied: ItemId | undefined;
  readonly opened: readonly ItemId[];
  readonly handlers: Pick<Handlers, 'onShow' | 'onCopy' | 'onToggle'>;
}

export function QuoteRow({ article, quote, index, current, copied, opened, handlers }: Props) {
  const { t } = useWording();
  const gradeId = useId();
  const id = `quote-${index}`;
  const isOpen = opened.includes(id);
  const toggle = () => handlers.onToggle(id);
  const isCarried = gradeOf(quote) === 'carried-over';
  return (
    <Item
      id={id}
      article={article}
      text={quotation(article, quote)}
      copyLabel={t('copyQuote', { number: index + 1 })}
      isCurrent={current === id}
      isCopied={copied === id}
      describedBy={isCarried ? gradeId : undefined}
      more={
        <>
          <More
            label={t('contextQuote', { number: index + 1 })}
            icon="context"
            isOpen={isOpen}
            onToggle={toggle}
          >
            <QuoteContext article={article} quote={quote} />
          </More>
          {isCarried && (
            <button type="button" class="grade" title={t('carriedOver.meaning')} onClick={toggle}>
              <span id={gradeId}>{t('carriedOver.name')}</span>
            </button>
          )}
        </>
      }
      onShow={handlers.onShow}
      onCopy={handlers.onCopy}
    />
  );
}
