/** What a reader can do in the popup, as the model carries it out. */
import { passageOf } from '../../lib/article/passage.ts';
import { attribute, attributionText } from '../../lib/cite/attribution.ts';
import { clip, type Format } from '../../lib/cite/clips.ts';
import { excerptPoint, excerptQuote, excerptSummary, type Labels } from '../../lib/cite/excerpts.ts';
import { shorten } from '../../lib/summary/shorten.ts';
import type { Collaborators } from './collaborators.ts';
import { type ItemId, itemOf, spansOf } from './item.ts';
import { type Length, type Order, POINTS, settingsFrom } from './settings.ts';
import { quotesOf } from './speaker-groups.ts';
import type { Event, SummaryState } from './state.ts';
import { WORDING } from './wording.ts';

type Dispatch = (event: Event) => void;

const LABELS: Labels = WORDING;

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
  { page }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const item = itemOf(state.summary, id);
  if (!item) return;
  const outcome = await page.show(spansOf(item).map((span) => passageOf(state.article, span)));
  dispatch({ type: 'shown', item: id, found: outcome === 'shown', notice: WORDING.notice[outcome] });
}

export async function copyItem(
  { article, summary }: SummaryState,
  id: ItemId | undefined,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const item = id === undefined ? undefined : itemOf(summary, id);
  if (!item || id === undefined) {
    dispatch({ type: 'refused', notice: WORDING.notice.nothingPicked });
    return;
  }
  const page = await collaborators.page.text();
  const [excerpt, notice] =
    item.kind === 'point'
      ? [excerptPoint(article, item.point, LABELS, page), WORDING.notice.pointCopied]
      : [
          excerptQuote(article, item.quote, LABELS, page),
          WORDING.notice.quoteCopied(attributionText(attribute(article, item.quote))),
        ];
  await write(clip(excerpt, 'rich'), { type: 'copied', item: id, notice }, collaborators, dispatch);
}

/** Copies what is shown: all points, and the quotes of the speaker that was picked. */
export async function copyAll(
  { article, summary, speaker }: SummaryState,
  format: Format,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const shown = { ...summary, quotes: quotesOf(article, summary.quotes, speaker) };
  const { allCopied, markdownCopied } = WORDING.notice;
  const notice = format === 'markdown' ? markdownCopied : allCopied;
  await write(
    clip(excerptSummary(article, shown, LABELS), format),
    { type: 'copied', notice },
    collaborators,
    dispatch,
  );
}

export async function setLength(
  { whole, settings }: SummaryState,
  length: Length,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const chosen = { ...settings, length };
  // First, so that the choice is kept even if the popup closes at once.
  const saved = collaborators.settings.save(chosen);
  const { points } = shorten(whole, POINTS[length]);
  dispatch({ type: 'chose', settings: chosen, notice: WORDING.notice.points(points.length) });
  await saved;
}

export async function setOrder(
  { settings }: SummaryState,
  order: Order,
  collaborators: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  const chosen = { ...settings, order };
  const saved = collaborators.settings.save(chosen);
  dispatch({ type: 'chose', settings: chosen });
  await saved;
}

export function filter(
  { article, summary }: SummaryState,
  speaker: string | undefined,
  dispatch: Dispatch,
): void {
  const { length } = quotesOf(article, summary.quotes, speaker);
  dispatch({ type: 'filtered', speaker, notice: WORDING.notice.quotes(length) });
}

async function write(
  copy: ReturnType<typeof clip>,
  copied: Event,
  { clipboard }: Collaborators,
  dispatch: Dispatch,
): Promise<void> {
  try {
    await clipboard.write(copy);
    dispatch(copied);
  } catch {
    dispatch({ type: 'refused', notice: WORDING.notice.notCopied });
  }
}
