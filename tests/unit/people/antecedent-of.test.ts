import { describe, expect, it } from 'vitest';
import { antecedentOf } from '../../../lib/people/antecedent-of.ts';
import { findPeople } from '../../../lib/people/find-people.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

function meantBy(pronoun: string, paragraphs: readonly string[]): string | undefined {
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  const found = antecedentOf(
    findPeople(article, packFor(article.language)),
    article.text.lastIndexOf(pronoun),
  );
  return found && slice(article.text, found.mention);
}

describe('the antecedent of a pronoun', () => {
  it('is given by its fullest name', () => {
    expect(meantBy('She', ['Ann Bell owns the mill.', 'Bell is 61.', 'She rows every day.'])).toBe(
      'Ann Bell',
    );
  });

  it('has the pronoun’s gender', () => {
    expect(meantBy('He', ['Tom Reed met Ann Bell.', 'He rows every day.'])).toBe('Tom Reed');
  });

  it('is nobody where nobody fits', () => {
    expect(meantBy('He', ['Ann Bell owns the mill.', 'He rows every day.'])).toBeUndefined();
  });

  it('is nobody for another word', () => {
    expect(meantBy('rows', ['Ann Bell owns the mill.', 'She rows.'])).toBeUndefined();
  });
});
