/** Behind a quote stands its verb, whatever the word. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

describe('a verb that no list has', () => {
  it.each([
    ['cs', '„Voda nám sebrala celý mlýn,“ zachroptěl mlynář Jan Hruboň.', 'Jan Hruboň'],
    ['de', '„Das Wasser hat uns die Mühle genommen“, knarzte Müller Jan Grubmann.', 'Jan Grubmann'],
    ['nl', '"Het water heeft onze molen meegenomen", kraakte molenaar Jan Grobbe.', 'Jan Grobbe'],
  ])('is no part of the office behind it: %s', (language, paragraph, speaker) => {
    expect(speakersIn([paragraph], language)).toEqual([speaker]);
  });

  it('has a noun for its subject behind a comma inside the marks, or none', () => {
    expect(
      speakersIn(
        [
          'Mlynář Jan Hruboň přišel o mlýn.',
          '„Voda nám sebrala úplně všechno,“ chroptěl mlynář.',
          '„Zůstal mi jenom ten starý vůz,“ chroptěl dál.',
        ],
        'cs',
      ),
    ).toEqual(['Jan Hruboň', 'Jan Hruboň']);
  });
});

describe('several who write', () => {
  it.each([
    [
      'no',
      'Forsker Kari Hammervik måler vannet. «Elva stiger raskere enn ventet», skriver forskerne.',
      'forskerne',
    ],
    [
      'de',
      'Forscherin Petra Grubmann misst den Fluss. „Das Wasser steigt schneller als gedacht“, schreiben die Autoren.',
      'die Autoren',
    ],
  ])('are not the one whom the article names: %s', (language, paragraph, speaker) => {
    expect(speakersIn([paragraph], language)).toEqual([speaker]);
  });
});

describe('whose view it is', () => {
  it.each([
    ['pl', 'Wójt Maria Zaborska milczy. Jej zdaniem „woda przyszła o dwa dni za późno”.', 'Maria Zaborska'],
    ['cs', 'Starosta Jan Hruboň mlčí. Podle něj „voda přišla o dva dny pozdě“.', 'Jan Hruboň'],
    [
      'de',
      'Petra Grubmann schweigt. Ihrer Meinung nach „kam das Wasser zwei Tage zu spät“.',
      'Petra Grubmann',
    ],
  ])('may be told by a possessive: %s', (language, paragraph, speaker) => {
    expect(speakersIn([paragraph], language)).toEqual([speaker]);
  });

  it('is no person’s where the verb has none for its subject', () => {
    expect(
      speakersIn(
        [
          'Wójt Maria Zaborska milczy od wtorku.',
          '„Stan rzeki jest już niższy o metr” – czytamy w komunikacie.',
        ],
        'pl',
      ),
    ).toEqual([undefined]);
  });
});
