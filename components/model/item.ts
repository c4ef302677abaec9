/** The points and quotes of a summary by name, so that a key, a click and the view mean the same one. */
import type { Point } from '../../lib/points/point.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Span } from '../../lib/text/span.ts';

/** "point-2" is the point chosen third, "quote-0" the article's first quote: the same in any length and order. */
export type ItemId = string;

export type Item =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'quote'; readonly quote: Quote };

/** The quote that is made of what the reader selected. */
export const SELECTED: ItemId = 'selected';

/** Undefined where the view has no such item any more. */
export function itemIn(
  { summary, selected }: { readonly summary: Summary; readonly selected?: Quote | undefined },
  id: string,
): Item | undefined {
  return id === SELECTED && selected ? { kind: 'quote', quote: selected } : itemOf(summary, id);
}

/** Undefined where the summary has no such item any more. */
export function itemOf({ points, quotes }: Summary, id: string): Item | undefined {
  const [kind, number] = id.split('-');
  const index = Number(number);
  if (kind === 'point') {
    const point = points.find(({ rank }) => rank === index);
    return point && { kind, point };
  }
  const quote = kind === 'quote' ? quotes[index] : undefined;
  return quote && { kind: 'quote', quote };
}

export function pointId({ rank }: Point): ItemId {
  return `point-${rank}`;
}

/** The names of all points and then of all quotes. */
export function itemIds({ points, quotes }: Summary): readonly ItemId[] {
  return [...points.map(pointId), ...quotes.map((_, index) => `quote-${index}`)];
}

/** Where an item stands in the article: a point's whole sentence, a quote's parts. */
export function spansOf(item: Item): readonly Span[] {
  return item.kind === 'point' ? [item.point.sentence] : item.quote.parts;
}
