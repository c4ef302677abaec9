/** Where in the article its points and quotes stand, from its first word to its last. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ItemId } from './model/item.ts';
import { type Mark, markAt, marksOf } from './model/marks.ts';
import type { SummaryState } from './model/state.ts';
import { StripHint } from './StripHint.tsx';

interface Props {
  readonly state: Pick<SummaryState, 'article' | 'summary' | 'speaker' | 'current'>;
  readonly inView: ReadonlySet<ItemId>;
  readonly focused: ItemId | undefined;
}

/**
 * Follows the reader: what is in view, has the focus or was shown in the page stands out. A pointer is told what
 * stands where it is, and goes there with a click. Nothing for other readers, who have the lists and the keys.
 */
export function Strip({ state, inView, focused }: Props) {
  const { article, summary, speaker, current } = state;
  const strip = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Mark>();
  const marks = useMemo(() => marksOf({ article, summary, speaker }), [article, summary, speaker]);
  const find = (event: MouseEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (!box || box.width === 0) return undefined;
    const along = (event.clientX - box.left) / box.width;
    return markAt(marks, article.direction === 'rtl' ? 1 - along : along);
  };
  return (
    <div
      class="strip-field"
      dir={article.direction}
      aria-hidden="true"
      onPointerMove={(event) => setPointed(find(event))}
      onPointerLeave={() => setPointed(undefined)}
      onClick={(event) => goTo(find(event)?.id)}
    >
      <div ref={strip} class="strip">
        {marks.map(({ id, kind, start, end }) => (
          <span
            key={`${id} ${start}`}
            data-mark={kind}
            data-in-view={inView.has(id) || undefined}
            data-current={id === current || undefined}
            data-focused={id === focused || undefined}
            data-pointed={id === pointed?.id || undefined}
            style={{ insetInlineStart: percent(start), width: percent(end - start) }}
          />
        ))}
      </div>
      {pointed && <StripHint state={state} mark={pointed} />}
    </div>
  );
}

function percent(share: number): string {
  return `${100 * share}%`;
}

function goTo(id: ItemId | undefined): void {
  const item = document.querySelector<HTMLElement>(`[data-item="${id}"]`);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'center' });
}
