/** What may be said of a quote's speaker. */
import { expect, it } from 'vitest';
import { attribute, attributionText } from '../../../lib/cite/attribution.ts';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotesByClause } from '../../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { NAME_THRESHOLD } from '../../../lib/quotes/named-speaker.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { LABELS } from '../../fixtures/labels.ts';
import { ARTICLE, MAYOR, NOBODY, OPPONENT, SPOKESMAN } from '../../fixtures/pier-story.ts';
import { packFor } from '../../pack-for.ts';

it('a sure speaker comes with name and role', () => {
  const attribution = attribute(ARTICLE, MAYOR);
  expect(attribution).toEqual({ kind: 'named', name: 'Ingrid Halvorsen', role: 'mayor of Marlow Bay' });
  expect(attributionText(attribution, LABELS.speaker)).toBe('Ingrid Halvorsen, mayor of Marlow Bay');
});

it('somebody without a name is told from somebody with one', () => {
  expect(attribute(ARTICLE, SPOKESMAN)).toEqual({ kind: 'described', name: 'A police spokesman' });
});

it('an unsure name is withheld, and that is not the same as nobody', () => {
  const unsure = attribute(ARTICLE, { ...MAYOR, certainty: NAME_THRESHOLD - 0.01 });
  expect(unsure).toEqual({ kind: 'uncertain' });
  expect(attribute(ARTICLE, NOBODY)).toEqual({ kind: 'none' });
  expect([unsure, attribute(ARTICLE, NOBODY)].map((one) => attributionText(one, LABELS.speaker))).toEqual([
    undefined,
    undefined,
  ]);
});

it('a speaker whom the sentences around tell is said to be inferred, unless the reader wants it otherwise', () => {
  const attribution = attribute(ARTICLE, { ...OPPONENT, basis: 'around' });
  expect(attributionText(attribution, LABELS.speaker)).toBe('Tomas Reyes (attribution inferred)');
  const plain = { speaker: true, role: true, inferred: false };
  expect(attributionText(attribution, LABELS.speaker, plain)).toBe('Tomas Reyes');
});

it('a name with letters of two alphabets in one word is said to have them, whatever the reader wants', () => {
  const speaker = { name: 'Tоmas Reyes', mention: { start: 0, end: 0 }, kind: 'person' } as const;
  const attribution = attribute(ARTICLE, { ...OPPONENT, basis: 'around', speaker });
  expect(attributionText(attribution, LABELS.speaker)).toBe(
    'Tоmas Reyes (attribution inferred; letters of two alphabets in one word)',
  );
  const plain = { speaker: true, role: true, inferred: false };
  expect(attributionText(attribution, LABELS.speaker, plain)).toBe(
    'Tоmas Reyes (letters of two alphabets in one word)',
  );
});

it.each([
  ['One of them, who did not want to be named, said', 'One of them'],
  ['An old neighbour of the family said', 'An old neighbour of the family'],
])('whoever the article describes is named by nobody: %s', (lead, name) => {
  const paragraphs = [
    'The fishermen of Varn lost eleven boats in the storm on Monday night.',
    `${lead}: “The money is welcome, but it will not bring the boats back.”`,
  ];
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  const analysis = analyse(article, packFor('en'));
  const [quote] = findQuotes(analysis, findPeople(analysis), findQuotesByClause);
  expect(quote && attribute(article, quote)).toMatchObject({ kind: 'described', name });
});
