/** For patterns and loops that bad input could keep busy for hours: far from any measure of speed. */
import { runInNewContext } from 'node:vm';

/** In milliseconds. What is refused here would take minutes and more. */
const SOON = 10_000;

/** @returns what the act returns. @throws where it has not come to an end by then; a pattern at work is broken off. */
export function endSoon<T>(act: () => T): T {
  return runInNewContext('act()', { act }, { timeout: SOON }) as T;
}
