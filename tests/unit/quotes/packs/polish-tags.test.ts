/** Polish: who stands behind the verb of a tag, and where the tag of a dash speech ends. */
import { expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

it.each([
  ['Gazetowi Jan Drozd', 'Jan Drozd'],
  ['GAZECIE Jan Drozd, geolog', 'Jan Drozd'],
  ['Galerii prof. Jan Drozd', 'Jan Drozd'],
  ['Radiu Lipa Jan Drozd', 'Jan Drozd'],
])('A name in the dative hears it: mówi %s', (subject, speaker) => {
  expect(speakersIn([`– To nie jest dobry dom dla dzieci – mówi ${subject}.`], 'pl')).toEqual([speaker]);
});

it('Whoever hears it is not whoever speaks', () => {
  const paragraph = 'Hanna Wilczek płacze. – To nie jest dobry dom dla dzieci – mówi Gazetowi przez łzy.';
  expect(speakersIn([paragraph], 'pl')).toEqual(['Hanna Wilczek']);
});

it.each([
  'mówi pani Hanna',
  'mówi prok. Hanna Wilczek',
  'poinformowała mł. asp. Hanna Wilczek',
  'mówiła broniąca strażnika mec. Hanna Wilczek',
])('A courtesy and a rank go with the name: %s', (tag) => {
  const [speaker] = speakersIn([`– To nie jest dobry dom dla dzieci – ${tag}.`], 'pl');
  expect(speaker).toMatch(/^Hanna/u);
});

it('In one paragraph, each speech has the tag behind it', () => {
  expect(
    told(
      [
        '– To nie jest dobry dom dla dzieci – mówi pani Hanna. – Tu wieje od morza i pada – dodaje Jan Drozd.',
      ],
      'pl',
    ),
  ).toEqual([
    ['Hanna', 'To nie jest dobry dom dla dzieci'],
    ['Jan Drozd', 'Tu wieje od morza i pada'],
  ]);
});

it('A verb that no list has ends speech before the next dash, too', () => {
  expect(
    told(['– To nie jest dobry dom dla dzieci – zagaił Jan Drozd. – Tu wieje od morza i pada.'], 'pl').map(
      ([, words]) => words,
    ),
  ).not.toContainEqual(expect.stringContaining('zagaił'));
});

it('A man whose name his wife’s is made from has his own', () => {
  expect(
    speakersIn(
      ['Marta Lipska i Karol Lipski przyszli razem.', '– Przyjdziemy tu znowu za rok – powiedział Lipski.'],
      'pl',
    ),
  ).not.toContain('Marta Lipska');
});
