import { describe, expect, it } from 'vitest';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { cutLostEnds } from '../../../../lib/text/marks/cut-lost-ends.ts';
import { findQuotations } from '../../../../lib/text/marks/find-quotations.ts';
import { slice } from '../../../../lib/text/span.ts';
import { packFor } from '../../../pack-for.ts';

function marked(...paragraphs: readonly string[]): readonly (readonly string[])[] {
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  return cutLostEnds(article, findQuotations(article), packFor('en')).map(({ parts }) =>
    parts.map((part) => slice(article.text, part)),
  );
}

describe('a lost closing mark', () => {
  it('is told by a clause of attribution within the marks', () => {
    expect(marked('“The river is up, said Ann Bell, a miller.', '“It is always up,” said Tom Reed.')).toEqual(
      [['It is always up,']],
    );
  });

  it('is told by two speakers of one quote', () => {
    expect(
      marked(
        'Ann Bell said: “The river is up. She lives by the mill.',
        '“It is up,” said her friend Tom Reed.',
      ),
    ).toEqual([['It is up,']]);
  });

  it.each([
    ['a pronoun', 'he said.'],
    ['the same name', 'Mr Reed said.'],
    ['a phrase', 'said the old miller.'],
    ['nobody', ''],
  ])('is none where %s goes on', (_what, tail) => {
    expect(marked('Tom Reed said: “The river is up.', `“It is always up,” ${tail}`)).toEqual([
      ['The river is up.', 'It is always up,'],
    ]);
  });

  it('is none where a quote tells of somebody else’s words', () => {
    expect(marked('Tom Reed: “She said the river is up.', '“I said no.”')).toEqual([
      ['She said the river is up.', 'I said no.'],
    ]);
  });
});
