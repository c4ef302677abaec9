/** A page that does not answer keeps nobody waiting. */
import { afterEach, expect, it, vi } from 'vitest';
import { pageTextSoon } from '../../../../components/model/page-text-soon.ts';

afterEach(() => vi.useRealTimers());

it('is the page’s text where it comes', async () => {
  expect(await pageTextSoon({ text: async () => 'words' })).toBe('words');
});

it('is given up where it does not come, and where the page is gone', async () => {
  vi.useFakeTimers();
  const late = pageTextSoon({ text: () => new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await late).toBeUndefined();
  expect(await pageTextSoon({ text: () => Promise.reject(new Error('gone')) })).toBeUndefined();
});
