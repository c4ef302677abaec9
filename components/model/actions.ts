/** What a reader can do with a summary but copy, as the model carries it out. */

import { passageOf } from '../../lib/article/passage.ts';
import { shorten } from '../../lib/summary/shorten.ts';
import type { Collaborators } from './collaborators.ts';
import { type ItemId, itemIn, spansOf } from './item.ts';
import { type Length, type Order, POINTS } from './settings.ts';
import { quotesOf } from './speaker-groups.ts';
import type { Dispatch, SummaryState } from './state.ts';

export async function show(
  state: SummaryState,
  id: ItemId,
  { page, wording }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const item = itemIn(state, id);
  if (!item) return;
  const outcome = await page.show(spansOf(item).map((span) => passageOf(state.article, span)));
  dispatch({ type: 'shown', item: id, found: outcome === 'shown', notice: wording.t(`notice.${outcome}`) });
}

export async function setLength(
  { whole, settings }: SummaryState,
  length: Length,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  // First, so that the choice is kept even if the popup closes at once.
  const saved = collaborators.settings.save({ length });
  const { points } = shorten(whole, POINTS[length]);
  const notice = collaborators.wording.count('pointCount', points.length);
  dispatch({ type: 'chose', settings: { ...settings, length }, notice });
  await tellIfLost(saved, collaborators, dispatch);
}

export async function setOrder(
  { settings }: SummaryState,
  order: Order,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const saved = collaborators.settings.save({ order });
  dispatch({ type: 'chose', settings: { ...settings, order } });
  await tellIfLost(saved, collaborators, dispatch);
}

/** The popup goes on with a choice that the browser did not keep, and its next one will not know it. */
async function tellIfLost(
  saved: Promise<boolean>,
  { wording }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  if (!(await saved)) dispatch({ type: 'refused', notice: wording.t('notice.notKept') });
}

/** @param opening settings or panel: begins at once, as long as the reader's gesture counts. */
export async function open(
  opening: () => Promise<void>,
  { wording }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  try {
    await opening();
  } catch {
    dispatch({ type: 'refused', notice: wording.t('notice.notOpened') });
  }
}

export function filter(
  { article, summary }: SummaryState,
  speaker: string | undefined,
  { wording }: Collaborators,
  dispatch: Dispatch,
): void {
  const { length } = quotesOf(article, summary.quotes, speaker);
  dispatch({ type: 'filtered', speaker, notice: wording.count('quoteCount', length) });
}
