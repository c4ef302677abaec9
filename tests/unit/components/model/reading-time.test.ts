/** How long reading takes, in words. */
import { expect, it } from 'vitest';
import { shortTime, wholeTime } from '../../../../components/model/reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

it.each([
  [0, '1 min'],
  [238, '1 min'],
  [238 * 3, '3 min'],
])('%i words take %s', (count, time) => {
  expect(wholeTime(words(count), 'en')).toBe(time);
});

it.each([
  [0, '5 s'],
  [119, '30 s'],
  [120, '35 s'],
  [238 * 2, '2 min'],
])('%i words of points take %s', (count, time) => {
  expect(shortTime(words(count), 'en')).toBe(time);
});

it('counts characters where words are not spaced', () => {
  expect(wholeTime('字'.repeat(255 * 2), 'zh-Hans')).toBe('2 min');
  expect(wholeTime('字'.repeat(357 * 2), 'ja')).toBe('2 min');
});
