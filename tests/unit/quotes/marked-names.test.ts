import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';
import { speakersIn } from './read.ts';

it.each([
  ['pl', '„Wyborcy byli w tym roku wyjątkowo zmotywowani” – pisze „Kurier Wiślany”.', 'Kurier Wiślany'],
  [
    'pl',
    '„Wyborcy byli w tym roku wyjątkowo zmotywowani” – donosi dziennik „Kurier Wiślany”.',
    'Kurier Wiślany',
  ],
  ['pl', 'Jak pisze „Kurier Wiślany”, wyborcy byli „wyjątkowo zmotywowani w tym roku”.', 'Kurier Wiślany'],
  ['cs', '„Voliči byli letos mimořádně motivovaní,“ napsal deník „Ranní Pošta“.', 'Ranní Pošta'],
  ['fr', '« Les électeurs étaient très motivés cette année », écrit « Le Courrier ».', 'Le Courrier'],
])('A name that fills its marks speaks: %s %s', (language, sentence, speaker) => {
  expect(speakersIn([sentence], language)).toEqual([speaker]);
});

it('A title in marks tells of the name behind it', () => {
  const sentence = '“We were all very tired of it by then,” said “The Long Night” host Jane Smith.';
  expect(speakersIn([sentence])).toEqual(['Jane Smith']);
});

it('What fills its marks is no person', () => {
  const article = articleFromParagraphs({
    paragraphs: ['Tak pisze od lat „Super Goniec” i inni.'],
    language: 'pl',
  });
  const { persons } = findPeople(analyse(article, packFor('pl')));
  expect(persons.map(({ kind, mention }) => [mention.names.join(' '), kind])).toEqual([
    ['super goniec', 'organisation'],
  ]);
});
