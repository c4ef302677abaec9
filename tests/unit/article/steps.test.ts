/** Work in steps: what it comes to is the same at once and with pauses, and quick work has none. */
import { afterEach, expect, test, vi } from 'vitest';
import { pageSteps, readPage } from '../../../lib/article/read-page.ts';
import { atOnce, type Steps, withPauses } from '../../../lib/article/steps.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { page } from '../../fixtures/pages/ferry-article.ts';

afterEach(() => void vi.restoreAllMocks());

/** Each step takes so many milliseconds of the clock that is played. */
function* work(times: readonly number[], clock: { now: number }): Steps<string> {
  for (const time of times) {
    clock.now += time;
    yield;
  }
  return 'done';
}

test.each([
  ['none after quick steps', [10, 20, 30], 0],
  ['one after each slow one', [500, 500, 10], 2],
  ['one where many quick ones have been slow together', [40, 40, 40, 10], 1],
])('pauses: %s', async (_name, times, pauses) => {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  const waits = vi.spyOn(globalThis, 'setTimeout');
  expect(await withPauses(work(times, clock))).toBe('done');
  expect(waits).toHaveBeenCalledTimes(pauses);
  expect(atOnce(work(times, clock))).toBe('done');
});

test('a page is the same read either way, and is looked at before the first pause only', async () => {
  const document = parsePage(page());
  const whole = readPage(document, 'page');
  const steps = pageSteps(document, 'page');
  steps.next();
  document.body.textContent = 'Something else.';
  expect(await withPauses(steps)).toEqual(whole);
});

test('what breaks off in a later step is a problem too', async () => {
  const steps = pageSteps(parsePage(page()), 'page');
  steps.next();
  vi.spyOn(Array.prototype, 'toSorted').mockImplementation(() => {
    throw new Error('out of memory');
  });
  vi.spyOn(String.prototype, 'toLowerCase').mockImplementation(() => {
    throw new Error('out of memory');
  });
  const result = atOnce(steps);
  vi.restoreAllMocks();
  expect(result).toEqual({ kind: 'problem', problem: 'failed' });
});
