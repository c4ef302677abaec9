import { describe, expect, it } from 'vitest';
import { chineseNames } from '../../../../lib/quotes/clauses/chinese-names.ts';
import { japaneseNames } from '../../../../lib/quotes/clauses/japanese-names.ts';
import { recurringWords } from '../../../../lib/quotes/clauses/recurring-words.ts';
import { chinese } from '../../../../lib/text/packs/clauses/chinese.ts';
import { japanese } from '../../../../lib/text/packs/clauses/japanese.ts';
import { nameNewcomers, newcomerTexts } from '../../../fixtures/adversarial/units.ts';

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

describe('a text of 400,000 characters that names somebody new in each sentence', () => {
  const names = { zh: chineseNames, ja: japaneseNames };
  const packs = { zh: chinese, ja: japanese };
  /** Milliseconds; a look through the text for every name takes twelve seconds and more, an index of its words one. */
  const LIMIT = 8_000;
  it.each(newcomerTexts().filter(([sentence]) => !sentence.includes('氏')))(
    'is read at once: %s',
    (...text) => {
      const language = text[1] === 'zh' ? 'zh' : 'ja';
      const named = nameNewcomers(text, 400_000);
      const start = performance.now();
      names[language](named, packs[language]);
      expect(performance.now() - start).toBeLessThan(LIMIT);
    },
    60_000,
  );
});
