/** Tells the script that reads a page what to read: left in Pith's own world of the page, taken once. */
import type { Scope } from '../article/page-result.ts';

/** 'selection-in-page': the article whatever is selected, and what is selected, to be found in it. */
export type Wish = Scope | 'selection-in-page';

interface PithWorld {
  pithWish?: Wish | undefined;
}

/** Injected by itself into the page, so it may use nothing from outside its body. */
export function leaveWish(wish: Wish): void {
  (globalThis as PithWorld).pithWish = wish;
}

/** @returns undefined where none was left: what the reader has selected is then read, else the page. */
export function takeWish(): Wish | undefined {
  const world = globalThis as PithWorld;
  const wish = world.pithWish;
  delete world.pithWish;
  return wish;
}
