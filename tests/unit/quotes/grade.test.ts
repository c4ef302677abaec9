import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { gradeOf } from '../../../lib/quotes/grade.ts';
import { NAME_THRESHOLD } from '../../../lib/quotes/named-speaker.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';

const FLOOD = 'The river will be back by Friday';
const speaker = { name: 'Ann Bell', mention: { start: 0, end: 8 }, kind: 'person' } as const;

/** Grade and attributing words of each quote. */
function graded(...paragraphs: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  const analysis = analyse(article, packFor('en'));
  return findQuotes(analysis, findPeople(analysis)).map((quote) => [
    gradeOf(quote),
    quote.attribution && article.text.slice(quote.attribution.start, quote.attribution.end),
  ]);
}

describe('a quote', () => {
  it('is uncertain below the threshold, however its name is told', () => {
    expect(gradeOf({ speaker, certainty: NAME_THRESHOLD - 0.01, basis: 'here' })).toBe('uncertain');
    expect(gradeOf({ certainty: 1, basis: 'here' })).toBe('uncertain');
  });

  it('is not said here unless something says so', () => {
    expect(gradeOf({ speaker, certainty: 1 })).toBe('carried-over');
  });

  it('is said here by a name beside it, and knows the words that tell', () => {
    expect(graded(`“${FLOOD},” said Ann Bell on Monday.`)).toEqual([['said-here', 'said Ann Bell']]);
    expect(graded(`According to Ann Bell, “${FLOOD}.”`)).toEqual([['said-here', 'According to Ann Bell']]);
  });

  it('is said here by a pronoun that one alone fits', () => {
    expect(graded('Ann Bell owns the mill.', `“${FLOOD},” she said.`)).toEqual([['said-here', 'she said']]);
  });

  it('is carried over by a pronoun that several fit', () => {
    const [quote] = graded(
      'Ann Bell owns the mill. It was Mary Moss who built it.',
      'Ann Bell walked home.',
      `“${FLOOD},” she said.`,
    );
    expect(quote?.[0]).not.toBe('said-here');
  });

  it('is carried over from the sentence before', () => {
    expect(graded(`Ann Bell said the mill was wet. “${FLOOD}.”`)).toEqual([['carried-over', undefined]]);
  });

  it('is uncertain where nobody speaks', () => {
    expect(graded(`“${FLOOD}.”`)).toEqual([['uncertain', undefined]]);
  });
});
