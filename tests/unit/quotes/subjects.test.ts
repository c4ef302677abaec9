import { describe, expect, it } from 'vitest';
import { speakersIn, told } from './read.ts';

const WORDS = 'The river will be back by Friday';

describe('whom the words beside a quote tell of', () => {
  it.each([
    [
      'the author of a paper',
      'Ann Bell',
      `According to a 2018 survey by Ann Bell of the mill, the weir is “${WORDS}”.`,
    ],
    [
      'somebody whom a noun behind a comma tells of',
      'Ann Bell',
      `Ann Bell, an old stamps collector who described the flood as “${WORDS}”, was there.`,
    ],
    [
      'somebody whose name looks like a pronoun',
      'He Jianming',
      `“${WORDS}?” He Jianming, the old warden, said.`,
    ],
    [
      'somebody whose name looks like a title',
      'Ken Doctor',
      `“${WORDS},” says the veteran rower Ken Doctor.`,
    ],
  ])('%s', (_whom, name, paragraph) => {
    expect(speakersIn([paragraph])).toEqual([name]);
  });

  it('is the last speaker where a colon follows a thing', () => {
    expect(
      speakersIn([`“I never left the mill,” Ann Bell said.`, `That led to a realisation: “${WORDS}.”`]),
    ).toEqual(['Ann Bell', 'Ann Bell']);
  });

  it('is not who only carries the words', () => {
    expect(
      speakersIn([
        `“${WORDS},” said Ann Bell, a miller, according to radio station KXYZ.`,
        `“I saw it come.”`,
      ]),
    ).toEqual(['Ann Bell', 'Ann Bell']);
  });
});

describe('a full stop inside a word', () => {
  it.each(['river-online.de', 'the press at 5 p.m.'])('interrupts no attribution: %s', (where) => {
    const quotes = told([`“${WORDS},” Ann Bell told ${where}, “but the mill will not.”`]);
    expect(quotes).toEqual([['Ann Bell', `${WORDS}, but the mill will not.`]]);
  });
});
