/** What the reader selected, as the quote that is copied of it. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { attribute } from '../lib/cite/attribution.ts';
import { quotation } from '../lib/cite/quotation.ts';
import type { Quote } from '../lib/quotes/quote.ts';
import { Item } from './Item.tsx';
import type { Handlers } from './model/handlers.ts';
import { SELECTED } from './model/item.ts';
import type { SummaryState } from './model/state.ts';
import { SpeakerHeading } from './SpeakerHeading.tsx';
import { useWording } from './wording-context.ts';

interface Props {
  readonly quote: Quote;
  readonly state: Pick<SummaryState, 'article' | 'current' | 'copied'>;
  readonly handlers: Pick<Handlers, 'onShow' | 'onCopy'>;
}

export function SelectedQuote({ quote, state: { article, current, copied }, handlers }: Props) {
  const { t } = useWording();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const attribution = attribute(article, quote);
  // One key more copies it, where the browser has not let Pith do it at once.
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-item]')?.focus();
  }, []);
  return (
    <section class="selected" aria-labelledby={heading}>
      <h2 id={heading}>{t('selection.heading')}</h2>
      <SpeakerHeading attribution={attribution} article={article} />
      <ul ref={list} class="items" dir={article.direction}>
        <Item
          id={SELECTED}
          article={article}
          text={quotation(article, quote)}
          copyLabel={t('selection.copy')}
          isCurrent={current === SELECTED}
          isCopied={copied === SELECTED}
          onShow={handlers.onShow}
          onCopy={handlers.onCopy}
        />
      </ul>
    </section>
  );
}
