/** What of an article is on the reader's shelf, for whoever draws a star. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ItemId } from './model/item.ts';

export interface Shelf {
  isKept(id: ItemId): boolean;
  /** Keeps a point or a quote, or keeps it no longer. */
  toggle(id: ItemId): void;
}

export const ShelfContext = createContext<Shelf | undefined>(undefined);

/** Undefined where there is none: nothing can be starred then. */
export function useShelfContext(): Shelf | undefined {
  return useContext(ShelfContext);
}
