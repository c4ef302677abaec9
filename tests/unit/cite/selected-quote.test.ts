/** A selection is quoted with a speaker where it is that speaker's words, and without where it is not. */
import { describe, expect, it } from 'vitest';
import { selectedQuote } from '../../../lib/cite/selected-quote.ts';
import { ARTICLE, at, QUOTES } from '../../fixtures/pier-story.ts';

const select = (words: string) => {
  const { parts, speaker } = selectedQuote(ARTICLE, QUOTES, at(words));
  return { parts: parts.map(({ start, end }) => ARTICLE.text.slice(start, end)), speaker: speaker?.name };
};

describe('A selection', () => {
  it('of some of a quote’s words has its speaker', () => {
    expect(select('building the next memory')).toEqual({
      parts: ['building the next memory'],
      speaker: 'Ingrid Halvorsen',
    });
  });

  it('of a whole quote with its marks is the quote without them', () => {
    expect(select('“a bad day”')).toEqual({ parts: ['a bad day'], speaker: 'Tomas Reyes' });
  });

  it('of an interrupted quote leaves the attribution between its parts out', () => {
    // Thirteen of the selected words are the mayor's, eight are not.
    const all =
      'We are building the next memory,” said Ingrid Halvorsen, the mayor of Marlow Bay. “Nobody will wait in the rain again.';
    expect(select(all)).toEqual({
      parts: ['We are building the next memory,', 'Nobody will wait in the rain again.'],
      speaker: 'Ingrid Halvorsen',
    });
  });

  it('that is mostly the article’s own words names nobody and stays whole', () => {
    const sentence = 'Tomas Reyes called the vote “a bad day” for the coast.';
    expect(select(sentence)).toEqual({ parts: [sentence], speaker: undefined });
  });

  it('of two people’s words names nobody', () => {
    const both = 'was full, but peaceful”. Somebody shouted “shame on you';
    expect(select(both)).toEqual({ parts: [both], speaker: undefined });
  });

  it('of words that nobody said is quoted as it stands', () => {
    expect(select('the council decided')).toEqual({ parts: ['the council decided'], speaker: undefined });
  });

  it('of nothing but marks and space is still a selection', () => {
    expect(select('” ').parts).toEqual(['” ']);
  });
});
