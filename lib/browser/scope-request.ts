/** Tells the script that reads a page what to read: left in Pith's own world of the page, taken once. */
import type { Scope } from '../article/page-result.ts';

interface PithWorld {
  pithScope?: Scope | undefined;
}

/** Injected by itself into the page, so it may use nothing from outside its body. */
export function leaveScope(scope: Scope): void {
  (globalThis as PithWorld).pithScope = scope;
}

/** @returns undefined where none was left: what the reader has selected is then read, else the page. */
export function takeScope(): Scope | undefined {
  const world = globalThis as PithWorld;
  const scope = world.pithScope;
  world.pithScope = undefined;
  return scope;
}
