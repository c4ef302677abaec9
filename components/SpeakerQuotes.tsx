/** A speaker with their quotes. */
import { useId } from 'preact/hooks';
import { quotation } from '../lib/cite/quotation.ts';
import type { Article } from '../lib/text/article.ts';
import { CopySpeaker } from './CopySpeaker.tsx';
import { Item } from './Item.tsx';
import { More } from './More.tsx';
import type { Handlers } from './model/handlers.ts';
import type { QuoteGroup } from './model/speaker-groups.ts';
import { QuoteContext } from './QuoteContext.tsx';
import { SpeakerHeading } from './SpeakerHeading.tsx';
import { useWording } from './wording-context.ts';

interface Props {
  readonly article: Article;
  readonly group: QuoteGroup;
  readonly current: string | undefined;
  readonly copied: string | undefined;
  readonly handlers: Pick<Handlers, 'onShow' | 'onCopy' | 'onCopySpeaker'>;
}

export function SpeakerQuotes({ article, group, current, copied, handlers }: Props) {
  const { t } = useWording();
  const heading = useId();
  const { attribution, quotes } = group;
  return (
    <section class="speaker" aria-labelledby={heading} dir={article.direction}>
      <SpeakerHeading id={heading} attribution={attribution} article={article} />
      {quotes.length > 1 && (
        <CopySpeaker
          group={group}
          isCopied={copied === `speaker-${group.key}`}
          onCopy={handlers.onCopySpeaker}
        />
      )}
      <ul class="items" dir={article.direction}>
        {quotes.map(({ index, quote }) => {
          const id = `quote-${index}`;
          return (
            <Item
              key={index}
              id={id}
              article={article}
              text={quotation(article, quote)}
              copyLabel={t('copyQuote', { number: index + 1 })}
              isCurrent={current === id}
              isCopied={copied === id}
              more={
                <More label={t('contextQuote', { number: index + 1 })} icon="context">
                  <QuoteContext article={article} quote={quote} />
                </More>
              }
              onShow={handlers.onShow}
              onCopy={handlers.onCopy}
            />
          );
        })}
      </ul>
    </section>
  );
}
