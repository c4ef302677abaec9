/** How long reading takes, in words. */
import { expect, it } from 'vitest';
import { savesTime, shortTime, wholeTime } from '../../../../components/model/reading-time.ts';
import { ENGLISH } from '../english.ts';

const words = (count: number) => 'word '.repeat(count);

it.each([
  [0, '1 min'],
  [238, '1 min'],
  [238 * 3, '3 mins'],
])('%i words take %s', (count, time) => {
  expect(wholeTime(words(count), 'en', ENGLISH)).toBe(time);
});

it.each([
  [0, '5 secs'],
  [119, '30 secs'],
  [120, '35 secs'],
  [238 * 2, '2 mins'],
])('%i words of points take %s', (count, time) => {
  expect(shortTime(words(count), 'en', ENGLISH)).toBe(time);
});

it('counts characters where words are not spaced', () => {
  expect(wholeTime('字'.repeat(255 * 2), 'zh-Hans', ENGLISH)).toBe('2 mins');
  expect(wholeTime('字'.repeat(357 * 2), 'ja', ENGLISH)).toBe('2 mins');
});

it.each([
  ['a long article with short points', 238 * 3, 120, true],
  ['an article of a minute', 238, 100, false],
  ['points that are half the article', 238 * 3, 360, false],
  ['no point', 238 * 3, 0, false],
])('claims no saving that does not hold: %s', (_, whole, short, claims) => {
  expect(savesTime(words(whole), words(short), 'en')).toBe(claims);
});
