import { describe, expect, it } from 'vitest';
import { bareWords, contentWords, countLetters, countWords, holdsWord } from '../../../lib/text/words.ts';
import { packFor } from '../../pack-for.ts';

describe('countWords', () => {
  it.each([
    ['The pier is shut.', 4],
    ['It’s 2.5 m long', 4],
    ['', 0],
    ['— …', 0],
    ['大桥关闭', 2],
    ['橋は close した', 3],
  ])('counts %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

it('bare words are in lower case, without signs', () => {
  expect(bareWords('The “Pier” — No. 2, Åsa’s')).toBe('the pier no 2 åsa s');
});

it('letters are counted with digits, signs are not', () => {
  expect(countLetters('橋は2本、“閉鎖”。')).toBe(6);
});

it.each([
  ['… — ”', false],
  ['” she said, “', true],
  ['（2）', true],
])('whether there is a word in %s', (text, holds) => {
  expect(holdsWord(text)).toBe(holds);
});

describe('contentWords', () => {
  it('leaves common words out and cuts endings, so that forms of a word meet', () => {
    expect(contentWords('The officials are initiating talks', packFor('en').prose.stopWords)).toEqual([
      'offici',
      'initia',
      'talks',
    ]);
    expect(contentWords('Talks were initiated by an official', packFor('en').prose.stopWords)).toEqual([
      'talks',
      'initia',
      'offici',
    ]);
    expect(contentWords("Ada's pier and Ada’s boat", packFor('en').prose.stopWords)).toEqual([
      'ada',
      'pier',
      'ada',
      'boat',
    ]);
  });

  it('gives pairs of characters where words have no spaces', () => {
    expect(contentWords('大桥关闭', packFor('zh').prose.stopWords)).toEqual(['大桥', '桥关', '关闭']);
  });
});
