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
    told(['– To nie jest dobry dom dla dzieci – zagaił Jan Drozd. – Tu wieje od morza i pada.'], 'pl'),
  ).toEqual([['Jan Drozd', 'To nie jest dobry dom dla dzieci Tu wieje od morza i pada.']]);
});

it('A man whose name his wife’s is made from has his own', () => {
  expect(
    speakersIn(
      ['Marta Lipska i Karol Lipski przyszli razem.', '– Przyjdziemy tu znowu za rok – powiedział Lipski.'],
      'pl',
    ),
  ).toEqual(['Karol Lipski']);
});

it('A tag in a paragraph of its own attributes the speech above, and is none itself', () => {
  expect(
    told(
      [
        '– To nie jest dobry dom dla dzieci',
        '– mówił poseł Jan Drozd.',
        '– Tu wieje od morza i pada',
        '– zaznaczyła Hanna Wilczek.',
        '„Do zimy naprawimy tę drogę”',
        '– mówi Piotr Gawlik, wójt.',
      ],
      'pl',
    ),
  ).toEqual([
    ['Jan Drozd', 'To nie jest dobry dom dla dzieci'],
    ['Hanna Wilczek', 'Tu wieje od morza i pada'],
    ['Piotr Gawlik', 'Do zimy naprawimy tę drogę'],
  ]);
  expect(told(['Tu wieje od morza i pada.', '- dodała aktorka w wywiadzie dla Gazety.'], 'pl')).toEqual([]);
});

it.each([
  ['opowiada', 'jeden z sąsiadów'],
  ['mówił', 'jeden ze słuchaczy lokalnego Radia Lipa'],
  ['uważa', 'jedna z mieszkanek Lipowa'],
  ['powiedziała Gazecie', 'rzeczniczka szpitala w Lipowie'],
])('A noun phrase speaks whole: %s %s', (verb, speaker) => {
  expect(speakersIn([`– To nie jest dobry dom dla dzieci – ${verb} ${speaker}.`], 'pl')).toEqual([speaker]);
});

it('Some of those speak in Czech as well', () => {
  expect(speakersIn(['„Tohle není dobrý dům pro děti,“ řekl jeden z obyvatel.'], 'cs')).toEqual([
    'jeden z obyvatel',
  ]);
});

it.each([
  ['powiedział na antenie TVP Info Jan Drozd', 'Jan Drozd'],
  ['powiedziała rzeczniczka Ministerstwa Zdrowia Maria Drozd', 'Maria Drozd'],
])('A name in the nominative behind a body’s is nobody’s but the speaker’s: %s', (tag, speaker) => {
  expect(speakersIn([`– To nie jest dobry dom dla dzieci – ${tag}.`], 'pl')).toEqual([speaker]);
});

it('A body that bears a name in the genitive keeps it', () => {
  expect(speakersIn(['– To nie jest dobry dom dla dzieci – ogłosiła Fundacja Jana Drozda.'], 'pl')).toEqual([
    'Fundacja Jana Drozda',
  ]);
});

it('A weak verb between commas is part of what is said', () => {
  expect(told(['– Wójt jest stąd, wie, że w zimie nie ma drogi – mówi Hanna Wilczek.'], 'pl')).toEqual([
    ['Hanna Wilczek', 'Wójt jest stąd, wie, że w zimie nie ma drogi'],
  ]);
});

it('One of those ends a tag whose verb no list has', () => {
  const paragraph =
    '– To nie jest dobry dom dla dzieci – dzieli się uwagami jeden z radnych. – Tu wieje od morza.';
  expect(told([paragraph], 'pl').map(([, words]) => words)).toEqual([
    'To nie jest dobry dom dla dzieci Tu wieje od morza.',
  ]);
});
