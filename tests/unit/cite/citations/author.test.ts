/** Bylines as a bibliography sorts them. */
import { expect, it } from 'vitest';
import { authorsOf } from '../../../../lib/cite/citations/author.ts';
import { familyFirst } from '../../../../lib/cite/citations/name-order.ts';

function sorted(byline: string, language = 'en', site?: string): readonly string[] {
  return authorsOf(byline, language, site).map(familyFirst);
}

it.each([
  ['Anna Lindqvist', ['Lindqvist, Anna']],
  ['Jean-Luc Martel', ['Martel, Jean-Luc']],
  ['John F. Ashgrove', ['Ashgrove, John F.']],
  ['J.K. Marlow', ['Marlow, J.K.']],
  ['Mina van der Berg', ['van der Berg, Mina']],
  ['Paul Reyes Jr.', ['Reyes, Paul, Jr.']],
  ['Julia Carrie Marlow', ['Marlow, Julia Carrie']],
  ['Julia Carrie B. Marlow', ['Marlow, Julia Carrie B.']],
  ['Martin Luther Ashgrove Jr.', ['Ashgrove, Martin Luther, Jr.']],
  ['Anna-Lena Kaja Lindqvist', ['Lindqvist, Anna-Lena Kaja']],
  ['Anna Lindqvist, Tomas Reyes', ['Lindqvist, Anna', 'Reyes, Tomas']],
  ['Ólafur Þórsson', ['Þórsson, Ólafur']],
  ['ANNA LINDQVIST', ['Lindqvist, Anna']],
  ['ANNA-LENA O’BRIEN, TOM MCDONALD', ['O’Brien, Anna-Lena', 'McDonald, Tom']],
])('%s is cut where there is one way to do it', (byline, names) => {
  expect(sorted(byline)).toEqual(names);
});

it.each([
  'María José Pérez',
  'Courier Staff',
  'Reuters',
  'COAST SPORTS',
  'BBC NEWS',
  'COASTAL RADIO, ANNA LINDQVIST',
  'ANNA LINDQVIST, Tomas Reyes, CPR',
  'Editorial Board',
  'REUTERS',
  'AFP',
  'ASSOCIATED PRESS',
  'AFP, REUTERS',
  'AGENCE FRANCE-PRESSE',
  'Agence France-Presse',
  'ANADOLU AJANSI',
  'DEUTSCHE WELLE',
  'EUROPA PRENSA',
  'Coastal Redacción',
  'Anna Lindqvist, Political Editor',
  'Anna',
  'bell hooks',
  'Coastal News Network',
])('%s stays as the page has it', (byline) => {
  expect(sorted(byline)).toEqual([byline]);
});

it.each([
  ['İREM IŞIK', 'tr', 'Işık, İrem'],
  ['ÖZGÜR DENİZ', 'tr', 'Deniz, Özgür'],
  ['AYŞE YILMAZ', 'tr', 'Yılmaz, Ayşe'],
  // Abroad nothing tells which of the two a capital "I" is.
  ['AYŞE YILMAZ', 'en', 'AYŞE YILMAZ'],
  ['ELİF DENİZ', 'de', 'Deniz, Elif'],
  ['SØREN HØEG', 'da', 'Høeg, Søren'],
  ['IRIS LINDQVIST', 'not a language', 'Lindqvist, Iris'],
])('%s in an article in “%s” is %s', (byline, language, name) => {
  expect(sorted(byline, language)).toEqual([name]);
});

it('of three words two may be the family’s where that is usual', () => {
  expect(sorted('Ana Reyes Marlow', 'es')).toEqual(['Ana Reyes Marlow']);
  expect(sorted('Ana Reyes Marlow', 'pt-BR')).toEqual(['Ana Reyes Marlow']);
});

it('names of languages that begin with the family stay as they are', () => {
  expect(sorted('Nagy Anna', 'hu')).toEqual(['Nagy Anna']);
  expect(sorted('山田 太郎', 'ja')).toEqual(['山田 太郎']);
});

it('a site is no person', () => {
  expect(sorted('Marlow Courier', 'en', 'The Marlow Courier')).toEqual(['Marlow Courier']);
});

it('an empty byline names nobody', () => {
  expect(sorted(' , ')).toEqual([]);
});
