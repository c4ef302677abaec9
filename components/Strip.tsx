/** Where in the article its points and quotes stand, from its first word to its last. */
import { type ItemId, itemIds, itemOf, spansOf } from './model/item.ts';
import type { SummaryState } from './model/state.ts';
import { useInView } from './use-in-view.ts';

interface Props {
  readonly state: Pick<SummaryState, 'article' | 'summary' | 'settings' | 'speaker' | 'current'>;
  /** How many are drawn below. */
  readonly quotes: number;
  readonly focused: ItemId | undefined;
}

/** Follows the reader: what is in view, has the focus or was shown in the page stands out. Seen only: it is told in words elsewhere. */
export function Strip({ state: { article, summary, settings, speaker, current }, quotes, focused }: Props) {
  const inView = useInView([summary, settings.order, speaker, quotes]);
  const percent = (offset: number) => `${(100 * offset) / Math.max(1, article.text.length)}%`;
  const marksOf = (id: ItemId) => {
    const item = itemOf(summary, id);
    return item ? spansOf(item).map((span) => ({ id, kind: item.kind, span })) : [];
  };
  return (
    <div class="strip" dir={article.direction} aria-hidden="true">
      {itemIds(summary)
        .flatMap(marksOf)
        .map(({ id, kind, span }) => (
          <span
            key={`${id} ${span.start}`}
            data-mark={kind}
            data-in-view={inView.has(id) || undefined}
            data-current={id === current || undefined}
            data-focused={id === focused || undefined}
            style={{ insetInlineStart: percent(span.start), width: percent(span.end - span.start) }}
          />
        ))}
    </div>
  );
}
