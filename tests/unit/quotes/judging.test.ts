import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

describe('what stands in marks and is no quote', () => {
  it.each([
    ['a term', 'Ann Bell works on the so-called “slow water”.'],
    ['a name that something is called', 'It is what the builders call “a lid for the river”.'],
    ['a title written Like This', 'Ann Bell sang in “The Mill and the Long Slow River” for years.'],
    ['a title behind its noun', 'Ann Bell is proud of her book “we were never dry at all”.'],
    ['a title behind a comma', 'Ann Bell spoke beneath her slogan, “a dry hand on the tap”.'],
    ['a sign', 'A sign on the gate reads “keep out of the old mill”.'],
    ['what a crowd chants', 'The crowd chanted “no more water in our street”.'],
    ['three words', 'Ann Bell said it was “far too wet”.'],
  ])('%s', (_what, paragraph) => {
    expect(told([paragraph])).toEqual([]);
  });

  it('but a scrap before an attribution goes with what follows it', () => {
    expect(told(['“Not yet,” said Ann Bell. “Ask the river.”'])).toEqual([
      ['Ann Bell', 'Not yet, Ask the river.'],
    ]);
  });

  it('but speech in a book is speech', () => {
    expect(told(['Ann Bell wrote in her book: “we were never dry at all”.'])).toHaveLength(1);
  });
});
