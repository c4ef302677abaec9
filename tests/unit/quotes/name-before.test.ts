/** Where the speaker of a quote is named. */
import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { withNamings } from '../../../lib/quotes/name-before.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { english } from '../../../lib/text/packs/english.ts';
import { slice } from '../../../lib/text/span.ts';

const PARAGRAPHS = [
  'Edith Garrow has kept the lock since 1998. Her father kept it before her.',
  'Garrow opens the gates at five. The town sleeps then.',
  '“Nobody thanks a lock for working,” she said.',
  '“They only write when it is shut,” said Hugo Brackwater, who mends the gates. Garrow laughed.',
  '“It is a good river,” Garrow said.',
];

function namings(paragraphs: readonly string[]) {
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  const analysis = analyse(article, english);
  const people = findPeople(analysis);
  return withNamings(analysis, people, findQuotes(analysis, people)).map(
    ({ naming }) => naming && [slice(article.text, naming.name), slice(article.text, naming.sentence)],
  );
}

it('is the last place before the quote, or its own paragraph', () => {
  expect(namings(PARAGRAPHS)).toEqual([
    ['Garrow', 'Garrow opens the gates at five.'],
    ['Hugo Brackwater', '“They only write when it is shut,” said Hugo Brackwater, who mends the gates.'],
    ['Garrow', '“It is a good river,” Garrow said.'],
  ]);
});

it('is nowhere for a quote that has no speaker', () => {
  const article = articleFromParagraphs({ paragraphs: PARAGRAPHS, language: 'en' });
  const analysis = analyse(article, english);
  const nobody = { parts: [{ start: 0, end: 5 }], certainty: 0 };
  expect(withNamings(analysis, findPeople(analysis), [nobody])).toEqual([nobody]);
});
