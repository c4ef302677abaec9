/** The reader's shelf, as it is now, and its star for each point and quote of an article. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isSame, type Kept } from '../lib/cite/kept.ts';
import type { Collaborators } from './model/collaborators.ts';
import { itemIn } from './model/item.ts';
import { labelsIn } from './model/labels.ts';
import { type ShelfStore, shelfFrom } from './model/shelf.ts';
import type { Dispatch, SummaryState } from './model/state.ts';
import type { Shelf } from './shelf-context.ts';

/** The storage has not told what it holds. */
const FAILED = Symbol('failed');

/** Undefined until it has been read, and where it cannot be. */
export function useKept(store: ShelfStore | undefined): readonly Kept[] | undefined {
  const [kept, setKept] = useState<readonly Kept[]>();
  useEffect(() => {
    if (!store) return;
    const load = () =>
      void store.load().then(
        (saved) => setKept(shelfFrom(saved)),
        () => setKept(undefined),
      );
    load();
    return store.watch(load);
  }, [store]);
  return kept;
}

export function useShelf(
  kept: readonly Kept[] | undefined,
  state: SummaryState,
  { shelf: store, wording, today }: Pick<Collaborators, 'shelf' | 'wording' | 'today'>,
  dispatch: Dispatch,
): Shelf | undefined {
  const { article } = state;
  return useMemo(() => {
    if (!kept || !store) return undefined;
    const find = (entries: readonly Kept[], id: string) => {
      const item = itemIn(state, id);
      return item && entries.find((entry) => isSame(entry, article, item));
    };
    const toggle = async (id: string) => {
      const item = itemIn(state, id);
      if (!item) return;
      const { keep } = await import('../lib/cite/keep.ts');
      // As it is now: another view may have kept something meanwhile.
      const saved = await store.load().catch(() => FAILED);
      if (saved === FAILED) return dispatch({ type: 'refused', notice: wording.t('shelf.notKept') });
      const entries = shelfFrom(saved);
      const before = find(entries, id);
      const changed = before
        ? entries.filter((entry) => entry !== before)
        : [keep(article, item, labelsIn(wording), today()), ...entries];
      const isSaved = await store.save(changed);
      if (!isSaved) dispatch({ type: 'refused', notice: wording.t('shelf.notKept') });
      else dispatch({ type: 'told', notice: wording.t(before ? 'shelf.removed' : 'shelf.kept') });
    };
    return { isKept: (id) => find(kept, id) !== undefined, toggle: (id) => void toggle(id) };
  }, [kept, state.summary, state.selected, article, store]);
}
