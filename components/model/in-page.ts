/** All points and quotes that are in view, as they stand in the page: marked there, and gone through in its order. */
import { passageOf } from '../../lib/article/passage.ts';
import type { Collaborators } from './collaborators.ts';
import { type ItemId, itemIds, itemOf, spansOf } from './item.ts';
import { quotesOf } from './speaker-groups.ts';
import type { Dispatch, SummaryState } from './state.ts';

type Shown = Pick<SummaryState, 'article' | 'summary' | 'speaker'>;

/** In the article's order: with the quotes of one speaker where one is picked. */
function itemsInPage({ article, summary, speaker }: Shown): readonly ItemId[] {
  const quotes = new Set(quotesOf(article, summary.quotes, speaker));
  return itemIds(summary)
    .flatMap((id) => {
      const item = itemOf(summary, id);
      const isShown = item && (item.kind === 'point' || quotes.has(item.quote));
      return isShown ? [{ id, at: spansOf(item)[0]?.start ?? 0 }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/**
 * The item that follows in the page, or that goes before; the first or the last where the reader is at none. Undefined
 * at either end.
 */
export function stepInPage(state: Shown, from: ItemId | undefined, by: 1 | -1): ItemId | undefined {
  const items = itemsInPage(state);
  const at = from === undefined ? -1 : items.indexOf(from);
  if (at < 0) return items.at(by > 0 ? 0 : -1);
  return items[at + by];
}

/** Marks them, or takes the marks away, and says which. */
export async function markAll(
  state: SummaryState,
  { page, wording }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const items = itemsInPage(state).flatMap((id) => itemOf(state.summary, id) ?? []);
  const passages = items.flatMap((item) => spansOf(item).map((span) => passageOf(state.article, span)));
  const outcome = await page.markAll(passages);
  if (outcome === 'marked') dispatch({ type: 'told', notice: wording.count('marks.shown', items.length) });
  else if (outcome === 'unmarked') dispatch({ type: 'told', notice: wording.t('marks.gone') });
  else dispatch({ type: 'refused', notice: wording.t(`notice.${outcome}`) });
}
