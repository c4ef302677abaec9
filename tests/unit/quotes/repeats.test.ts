/** Words told twice are one quote, unless two people said them. */
import { expect, it } from 'vitest';
import { told } from './read.ts';

const WORDS = 'We have nothing to add today.';

it('the same words by the same speaker are told once', () => {
  expect(
    told([
      `“${WORDS}” said Anna Lind, the harbour master.`,
      `The meeting went on until midnight. “${WORDS}” Lind said.`,
    ]),
  ).toEqual([['Anna Lind', WORDS]]);
});

it('a repetition that nobody is named for, as in a headline, says nothing new', () => {
  expect(told([`“${WORDS}”`, 'The council met for five hours.', `“${WORDS}” said Anna Lind.`])).toEqual([
    ['Anna Lind', WORDS],
  ]);
});

it('two people who say the same are both heard', () => {
  expect(
    told([
      `“${WORDS}” said Anna Lind, the harbour master.`,
      `Later the mayor came out. “${WORDS}” said Peter Holm, the mayor.`,
    ]).map(([speaker]) => speaker),
  ).toEqual(['Anna Lind', 'Peter Holm']);
});

it('a long run of capitals before a Japanese title is read at once', () => {
  const capitals = 'ABCDEFGHIJ'.repeat(12);
  expect(told([`${capitals}2025社長は「これから忙しくなると思います」と話した。`], 'ja')).toHaveLength(1);
});
