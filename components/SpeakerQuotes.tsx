/** A speaker with their quotes. */
import { useId } from 'preact/hooks';
import type { Article } from '../lib/text/article.ts';
import { CopySpeaker } from './CopySpeaker.tsx';
import type { Handlers } from './model/handlers.ts';
import type { ItemId } from './model/item.ts';
import type { QuoteGroup } from './model/speaker-groups.ts';
import { QuoteRow } from './QuoteRow.tsx';
import { SpeakerHeading } from './SpeakerHeading.tsx';

interface Props {
  readonly article: Article;
  readonly group: QuoteGroup;
  /** Not where speakers are not looked for. */
  readonly hasHeading: boolean;
  readonly current: ItemId | undefined;
  readonly copied: ItemId | undefined;
  readonly opened: readonly ItemId[];
  readonly handlers: Pick<Handlers, 'onShow' | 'onCopy' | 'onCopySpeaker' | 'onToggle'>;
}

export function SpeakerQuotes({ article, group, hasHeading, handlers, ...rest }: Props) {
  const heading = useId();
  const { attribution, quotes } = group;
  return (
    <section class="speaker" aria-labelledby={hasHeading ? heading : undefined} dir={article.direction}>
      {hasHeading && <SpeakerHeading id={heading} attribution={attribution} article={article} />}
      {hasHeading && quotes.length > 1 && (
        <CopySpeaker
          group={group}
          isCopied={rest.copied === `speaker-${group.key}`}
          onCopy={handlers.onCopySpeaker}
        />
      )}
      <ul class="items" dir={article.direction}>
        {quotes.map(({ index, quote }) => (
          <QuoteRow key={index} article={article} quote={quote} index={index} handlers={handlers} {...rest} />
        ))}
      </ul>
    </section>
  );
}
