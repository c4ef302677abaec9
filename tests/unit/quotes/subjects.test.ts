import { describe, expect, it } from 'vitest';
import { speakersIn, told } from './read.ts';

const WORDS = 'The river will be back by Friday';

describe('whom the words beside a quote tell of', () => {
  it.each([
    [
      'the author of a paper',
      'Ann Bell',
      `According to a 2018 survey by Ann Bell of the mill, the weir is “${WORDS}”.`,
    ],
    [
      'the subject of a relative clause, not the sentence’s',
      'Ann Bell',
      `Tom Reed saw a letter from May in which Ann Bell encouraged Sue Hill to “be back by the river on Friday”.`,
    ],
    [
      'somebody whom a noun behind a comma tells of',
      'Ann Bell',
      `Ann Bell, an old stamps collector who described the flood as “${WORDS}”, was there.`,
    ],
    [
      'somebody whose name looks like a pronoun',
      'He Jianming',
      `“${WORDS}?” He Jianming, the old warden, said.`,
    ],
    [
      'somebody whose name looks like a title',
      'Ken Doctor',
      `“${WORDS},” says the veteran rower Ken Doctor.`,
    ],
  ])('%s', (_whom, name, paragraph) => {
    expect(speakersIn([paragraph])).toEqual([name]);
  });

  it('is the last speaker where a colon follows a thing', () => {
    expect(
      speakersIn([`“I never left the mill,” Ann Bell said.`, `That led to a realisation: “${WORDS}.”`]),
    ).toEqual(['Ann Bell', 'Ann Bell']);
  });

  it('is not who only carries the words', () => {
    expect(
      speakersIn([
        `“${WORDS},” said Ann Bell, a miller, according to radio station KXYZ.`,
        `“I saw it come.”`,
      ]),
    ).toEqual(['Ann Bell', 'Ann Bell']);
  });
});

it('merges over a long relative clause', () => {
  const clause =
    'who owns the mill by the weir and was on her way to the second meeting of the day, this one in the old church hall of Stoke Fen, where some forty people had come to hear her speak';
  expect(told([`“${WORDS},” said Ann Bell, ${clause}. “The mill will not.”`])).toHaveLength(1);
});

describe('two of one surname', () => {
  it.each([
    ['Mrs Bell', 'Ann Bell and Tom Bell live by the weir.', 'Ann Bell'],
    ['Mr Bell', 'Tom Bell lives by the weir with his wife Ann Bell. The house is old.', 'Tom Bell'],
    ['Mrs Bell', 'Jan Bell, 11, is ill. His widowed mother, Nessa Bell, looks after him.', 'Nessa Bell'],
    ['Mrs Bell', 'Tom Bell, 11, is ill. His mother Claire, 34, looks after him.', 'Claire'],
    ['His mother', 'Tom Bell, 11, is ill. His mother Claire, 34, looks after him.', 'Claire'],
    ['Norman Bell', 'Ann Bell lives by the weir.', 'Norman Bell'],
    ['Bell', 'Ann Bell has told her fans. Jan Bell, 57, is ill.', 'Ann Bell'],
  ])('are told apart: %s', (called, before, speaker) => {
    expect(speakersIn([before, `“${WORDS},” ${called} said.`])).toEqual([speaker]);
  });

  it('names no boy where Mrs Bell speaks and no other is known', () => {
    expect(speakersIn(['Tom Bell, 11, is ill.', `“${WORDS},” Mrs Bell said.`])).toEqual(['Bell']);
  });
});

describe('a full stop inside a word', () => {
  it.each(['river-online.de', 'the press at 5 p.m.'])('interrupts no attribution: %s', (where) => {
    const quotes = told([`“${WORDS},” Ann Bell told ${where}, “but the mill will not.”`]);
    expect(quotes).toEqual([['Ann Bell', `${WORDS}, but the mill will not.`]]);
  });
});

it('somebody of a group is nobody whom the article has named', () => {
  const first = '“A roof keeps one school dry,” said Ludmila Okonjo, the engineer.';
  expect(
    speakersIn([first, 'One of them, who asked not to be named, said: “The money is welcome.”']),
  ).toEqual(['Ludmila Okonjo', 'One of them']);
  expect(speakersIn([first, 'Another added: “We never saw the boat again.”'])).toEqual([
    'Ludmila Okonjo',
    'Another',
  ]);
});
it.each(['The verdict of Ann Bell, who is nine', 'Ann Bell’s verdict'])(
  'names who owns the thing before a colon: %s',
  (introduction) => {
    expect(speakersIn([`${introduction}: “${WORDS}.”`])).toEqual(['Ann Bell']);
  },
);

it('who spoke stands nearer to the words than who tells of it', () => {
  expect(
    speakersIn([
      'Paul Reid, the owner of the boat, called the office twice. Reid said, “I will sink your boat as well,” the prosecutor’s office said.',
    ]),
  ).toEqual(['Paul Reid']);
});
