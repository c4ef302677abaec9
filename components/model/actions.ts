/** What a reader can do in the popup but copy, as the model carries it out. */
import { passageOf } from '../../lib/article/passage.ts';
import { shorten } from '../../lib/summary/shorten.ts';
import type { Collaborators } from './collaborators.ts';
import { type ItemId, itemOf, spansOf } from './item.ts';
import { type Length, type Order, POINTS, settingsFrom } from './settings.ts';
import { quotesOf } from './speaker-groups.ts';
import type { Dispatch, SummaryState } from './state.ts';

/** Reads the page and condenses it. Whatever breaks comes out as a problem. */
export async function read({ page, settings, summarise }: Collaborators, dispatch: Dispatch): Promise<void> {
  try {
    const [result, saved] = await Promise.all([page.read(), settings.load()]);
    if (result.kind === 'problem') return dispatch({ type: 'failed', problem: result.problem });
    const { article } = result;
    const chosen = settingsFrom(saved);
    dispatch({ type: 'read', article, summary: await summarise(article), settings: chosen });
  } catch {
    dispatch({ type: 'failed', problem: 'failed' });
  }
}

export async function show(
  state: SummaryState,
  id: ItemId,
  { page, wording }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const item = itemOf(state.summary, id);
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
  await saved;
}

export async function setOrder(
  { settings }: SummaryState,
  order: Order,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const saved = collaborators.settings.save({ order });
  dispatch({ type: 'chose', settings: { ...settings, order } });
  await saved;
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
