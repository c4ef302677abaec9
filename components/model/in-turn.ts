/** Copies one after the other, as they were asked for: what was copied last is what the reader pastes. */

let last: Promise<unknown> = Promise.resolve();

/** @param copy begins when all before it have ended, well or not. */
export function inTurn(copy: () => Promise<void>): Promise<void> {
  const next = last.then(copy);
  last = next.catch(() => undefined);
  return next;
}
