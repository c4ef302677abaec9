/** A page that does not answer keeps nobody waiting. */
import { afterEach, expect, it, vi } from 'vitest';
import { askPageText, pageTextSoon } from '../../../../components/model/page-text-soon.ts';
import { ARTICLE } from '../../../fixtures/pier-story.ts';

afterEach(() => vi.useRealTimers());

it('is the page’s text where it comes', async () => {
  expect(await pageTextSoon(ARTICLE, { text: async () => 'words' })).toBe('words');
});

it('is given up where it does not come, and where the page is gone', async () => {
  vi.useFakeTimers();
  const late = pageTextSoon(ARTICLE, { text: () => new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await late).toBeUndefined();
  expect(await pageTextSoon(ARTICLE, { text: () => Promise.reject(new Error('gone')) })).toBeUndefined();
});

it('is asked for once an article, and anew for the next', async () => {
  const texts = ['first', 'second', 'third'];
  const page = { text: async () => texts.shift() };
  await askPageText(ARTICLE, page);
  expect(await pageTextSoon(ARTICLE, page)).toBe('first');
  expect(await pageTextSoon({ ...ARTICLE }, page)).toBe('second');
});
