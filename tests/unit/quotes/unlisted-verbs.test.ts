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
});

describe('behind a dash', () => {
  it.each([
    ['sv', '– Vattnet tog hela kvarnen i natt, fnös 52-åringen Jan Strand.', 'Jan Strand'],
    ['da', '- Vandet tog hele møllen i nat, snøftede Jan Strand.', 'Jan Strand'],
    ['pl', '- Woda zabrała nam cały młyn - nie krył złości Jan Zaborski.', 'Jan Zaborski'],
  ])('a tag ends the paragraph, whatever its verb: %s', (language, paragraph, speaker) => {
    expect(speakersIn([paragraph], language)).toEqual([speaker]);
  });

  it('speech opens in the middle of a Polish paragraph', () => {
    expect(
      speakersIn(
        ['Pierwsza głos zabrała Maria Zaborska. - Woda zabrała nam cały młyn - mówiła młynarka.'],
        'pl',
      ),
    ).toEqual(['Maria Zaborska']);
  });

  it('whoever stands behind a source phrase speaks, behind a time as well', () => {
    expect(
      speakersIn(
        [
          'Meteorolog Niels Juhl venter regn.',
          '19.45: - Nu topper åen, og så går den ned, lyder det fra Pia Holt.',
        ],
        'da',
      ),
    ).toEqual(['Pia Holt']);
  });
});

describe('who is told by what they are', () => {
  it('is somebody’s countryman', () => {
    expect(
      speakersIn(
        ['Trenér Marián Kollár mlčel.', '„Voda nám sebrala úplně celý stadion,“ řekl Slovák.'],
        'cs',
      ),
    ).toEqual(['Marián Kollár']);
  });

  it('keeps a surname that looks like a noun behind a title', () => {
    expect(
      speakersIn(['Trainer Timo Wesseling fand deutliche Worte: „Das Wasser stand bis an das Tor.“'], 'de'),
    ).toEqual(['Timo Wesseling']);
  });

  it('is not the magazine in which several write', () => {
    expect(
      speakersIn(
        ['»Vandet stiger hurtigere end nogensinde,« skriver forskerne i tidsskriftet Marine Veje.'],
        'da',
      ),
    ).toEqual(['forskerne']);
  });
});
