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
    'Head of the union Ann Bell',
    'The director of the museum Ann Bell',
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
