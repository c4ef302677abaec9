import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';

it('knows a person again by the definite form of their office, and by its compound', () => {
  const article = articleFromParagraphs({
    language: 'no',
    paragraphs: [
      'I retten talte advokat Torunn Hellevik lenge om sofaen.',
      '– Den var ikke stjålet, den var bare hvilende, sa forsvarsadvokaten.',
      '– Sofaen har ikke noe å skjule for dere, la advokaten til.',
    ],
  });
  const analysis = analyse(article, packFor(article.language));
  const quotes = findQuotes(analysis, findPeople(analysis));
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Torunn Hellevik', 'Torunn Hellevik']);
});
