import { expect, it } from 'vitest';
import { recurringWords } from '../../../../lib/quotes/clauses/recurring-words.ts';

const TEXT = '浜の真壁は海へ。真壁は戻らない。ああああ。';

it('tells what stands again from what stands once, and from what does not stand there', () => {
  const recurs = recurringWords(TEXT);
  expect(['真壁', '真壁は', 'あああ', '浜', '海へ', '山', ''].map((word) => recurs(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('tells the same after many questions', () => {
  const recurs = recurringWords(TEXT);
  for (let number = 0; number < 500; number++) recurs(`${number}`);
  expect(['真壁は', 'あああ', '浜の真', '山'].map((word) => recurs(word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
