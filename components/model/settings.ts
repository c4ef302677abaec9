/** What a reader may choose, and what holds until then. */

export type Length = 'short' | 'medium' | 'long';
export type Order = 'speaker' | 'article';

export interface Settings {
  readonly length: Length;
  readonly order: Order;
}

/** How many key points each length gives at most. */
export const POINTS: Readonly<Record<Length, number>> = { short: 3, medium: 5, long: 8 };

export const LENGTHS: readonly Length[] = ['short', 'medium', 'long'];
export const ORDERS: readonly Order[] = ['speaker', 'article'];

export const DEFAULTS: Settings = { length: 'medium', order: 'speaker' };

/** What was saved, as far as it is a choice that still exists; the defaults for the rest. */
export function settingsFrom(saved: unknown): Settings {
  const { length, order } = (saved ?? {}) as { length?: unknown; order?: unknown };
  return {
    length: LENGTHS.find((known) => known === length) ?? DEFAULTS.length,
    order: ORDERS.find((known) => known === order) ?? DEFAULTS.order,
  };
}
