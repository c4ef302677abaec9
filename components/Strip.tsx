/** Where in the article its points and quotes stand, from its first word to its last. */
import { type ItemId, itemIds, itemOf, spansOf } from './model/item.ts';
import type { SummaryState } from './model/state.ts';

type Props = Pick<SummaryState, 'article' | 'summary' | 'current'> & {
  /** Has the focus: the strip follows the reader. */
  readonly focused: ItemId | undefined;
};

/** Seen only: that an item was shown in the page is told in words elsewhere. */
export function Strip({ article, summary, current, focused }: Props) {
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
            data-current={id === current || undefined}
            data-focused={id === focused || undefined}
            style={{ insetInlineStart: percent(span.start), width: percent(span.end - span.start) }}
          />
        ))}
    </div>
  );
}
