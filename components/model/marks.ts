/** The points and quotes as marks on a line as long as the article. */
import { type ItemId, itemIds, itemOf, spansOf } from './item.ts';
import { quotesOf } from './speaker-groups.ts';
import type { SummaryState } from './state.ts';

export interface Mark {
  readonly id: ItemId;
  readonly kind: 'point' | 'quote';
  /** 0..1 of the article. */
  readonly start: number;
  readonly end: number;
}

/** How far beside a mark a pointer still means it: 0..1 of the article. */
const REACH = 0.03;

/** In the order of the points and then of the quotes that are shown; a quote of several parts has several. */
export function marksOf({
  article,
  summary,
  speaker,
}: Pick<SummaryState, 'article' | 'summary' | 'speaker'>): readonly Mark[] {
  const length = Math.max(1, article.text.length);
  const shown = new Set(quotesOf(article, summary.quotes, speaker));
  return itemIds(summary).flatMap((id) => {
    const item = itemOf(summary, id);
    if (!item || (item.kind === 'quote' && !shown.has(item.quote))) return [];
    return spansOf(item).map(({ start, end }) => ({
      id,
      kind: item.kind,
      start: start / length,
      end: end / length,
    }));
  });
}

/** The mark at a place, or the nearest within reach; of several the shortest, which is the harder to meet. @param place 0..1 */
export function markAt(marks: readonly Mark[], place: number): Mark | undefined {
  const distance = ({ start, end }: Mark) => Math.max(0, start - place, place - end);
  return marks
    .filter((mark) => distance(mark) <= REACH)
    .sort((a, b) => distance(a) - distance(b) || a.end - a.start - (b.end - b.start))[0];
}
