/** Names behind offices, and what offices, parties and roles in a talk stand for. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

const BILL = 'said the bill was “clumsy but overdue for years”.';

describe('a name behind its office', () => {
  it.each([
    'University of Leeds professor Ann Bell',
    'University of Leeds law professor Ann Bell',
    'Bank of Leeds chief economist Ann Bell',
    'National Union of Teachers general secretary Ann Bell',
    'Kicker Ann Bell',
  ])('%s', (subject) => {
    expect(speakersIn([`${subject} ${BILL}`])).toEqual(['Ann Bell']);
  });

  it('leaves whose friends or lawyer speak', () => {
    expect(speakersIn([`Friends of Ann Bell ${BILL}`])).toEqual(['Friends of Ann Bell']);
    expect(speakersIn([`A lawyer for the woman Ann Bell ${BILL}`])[0]).not.toBe('Ann Bell');
  });

  it('leaves whoever is close to them, whole', () => {
    expect(speakersIn([`A source close to the couple ${BILL}`])).toEqual(['A source close to the couple']);
  });

  it('and what tells of it between commas, in a clause that “while” opens', () => {
    expect(speakersIn([`Ann Bell called it clumsy, while Tom Reed, a lawyer at the bank, ${BILL}`])).toEqual([
      'Tom Reed',
    ]);
  });
});

describe('a subject between commas in a clause that goes along', () => {
  it.each([
    [
      'de',
      'Jan Lorenz',
      'Anna Weber kritisierte es, während Jan Lorenz, ein Anwalt, sagte, es sei „ein guter Tag für die Stadt“.',
    ],
    [
      'fr',
      'Jean Petit',
      'Anna Morel a critiqué le projet, tandis que Jean Petit, avocat, a dit que c’était « un bon jour pour toute la ville ».',
    ],
    [
      'es',
      'Juan Mora',
      'Ana Ruiz criticó el plan, mientras que Juan Mora, abogado, dijo que era «un buen día para toda la ciudad».',
    ],
    [
      'it',
      'Luca Moro',
      'Anna Riva ha criticato il piano, mentre Luca Moro, avvocato, ha detto che era «un buon giorno per tutta la città».',
    ],
  ])('speaks: %s', (language, speaker, text) => {
    expect(speakersIn([text], language)).toEqual([speaker]);
  });
});

describe('a topic in other languages', () => {
  it.each([
    [
      'de',
      'Anna Weber',
      'Anna Weber sprach am Montag.',
      'Zum Trainer Jan Lorenz: „Er hat uns nie im Stich gelassen.“',
    ],
    [
      'nl',
      'Anna de Wit',
      'Anna de Wit sprak maandag.',
      'Over Jan Bakker: “Hij heeft het altijd goed gedaan.”',
    ],
  ])('names nobody who speaks: %s', (language, speaker, lede, words) => {
    expect(speakersIn([lede, words], language)).toEqual([speaker]);
  });
});

describe('what stands for a name', () => {
  it('is a party as well, whatever form the role has', () => {
    expect(
      speakersIn([
        'Republican Rep. Wade Hollin met Democratic Rep. Anita Sol. “I have the scars,” the Democrat said.',
      ]),
    ).toEqual(['Anita Sol']);
  });

  it('is who was asked', () => {
    expect(
      speakersIn([
        'The judge, Ruth Moore, asked Gwen Tasker whether she had kept notes. “On the back of a card,” the witness replied.',
      ]),
    ).toEqual(['Gwen Tasker']);
  });
});

describe('a name in words that the quote passes on', () => {
  it('is no reason against its bearer', () => {
    expect(
      speakersIn(['Gwen Tasker spoke first. “He told me, ‘Gwen, go home and wait,’” she said.']),
    ).toEqual(['Gwen Tasker']);
  });
});
