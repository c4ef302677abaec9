/** Pages that set words under labels: topics, questions, letters, statements. */
import { describe, expect, it } from 'vitest';
import { speakersIn, told } from './read.ts';

describe('a topic before a colon', () => {
  const lede = 'Ann Bell met the press on Monday.';

  it('names nobody who speaks: the one whom the article is about does', () => {
    expect(
      speakersIn([
        lede,
        'On growing up in Leeds: “We had one cinema and one film a week.”',
        'On Tom Reed’s mill: “It never made a penny, and nobody ever minded.”',
        'About the flood: “It came in the night and it stayed for a month.”',
        'On her predecessor, Hugh Penn: “He left me a clean desk and an empty drawer.”',
      ]),
    ).toEqual(['Ann Bell', 'Ann Bell', 'Ann Bell', 'Ann Bell']);
  });

  it('leaves a date, and a name behind a comma', () => {
    expect(speakersIn(['On Monday, Ann Bell: “It came in the night and it stayed.”'])).toEqual(['Ann Bell']);
    expect(speakersIn(['On the flood, Ann Bell said: “It came in the night and it stayed.”'])).toEqual([
      'Ann Bell',
    ]);
  });
});

describe('answers in marks', () => {
  const interview = (...names: readonly string[]): readonly string[] => [
    `${names.join(' met ')} in May. We asked how it goes.`,
    'What was your first impression?',
    '“Noise. I stood in the hall and I thought that this place is alive.”',
    'And what did you change first?',
    '“The timetable. It had been made for the buses, and I could not bear it.”',
    'Do you miss the mill?',
    '“Every day. So I took a room above it, and I hear it at night.”',
  ];

  it('are of the only one whom the article names', () => {
    expect(speakersIn(interview('Ann Bell'))).toEqual(['Ann Bell', 'Ann Bell', 'Ann Bell']);
  });

  it('are nobody’s where two are named', () => {
    expect(speakersIn(interview('Ann Bell', 'Tom Reed'))).toEqual([undefined, undefined, undefined]);
  });
});

describe('a letter', () => {
  const words = '“I have crossed that water for sixty years and I have paid every time.”';

  it('is signed behind its marks, with a home or without', () => {
    expect(speakersIn([`${words} Ann Bell, Northmouth`])).toEqual(['Ann Bell']);
    expect(speakersIn([`${words} Ann Bell`])).toEqual(['Ann Bell']);
  });

  it('is not signed by the next sentence, nor by the next block', () => {
    const before = `Tom Reed said: ${words}`;
    expect(speakersIn([`${before} Ann Bell laughed.`])).toEqual(['Tom Reed']);
    expect(speakersIn([before, 'Ann Bell'])).toEqual(['Tom Reed']);
  });
});

describe('a statement without marks', () => {
  const words = 'We have heard you, and we will not sell the mill.';

  it('stands behind the sentence that announces it', () => {
    expect(
      told(['The mayor of Leeds, Ann Bell, wrote in a letter to all residents of the town:', words]),
    ).toEqual([['Ann Bell', words]]);
  });

  it.each([
    [
      'which says “I” itself',
      'There are things that my mother said before every meal, and I say them still:',
    ],
    ['which tells of nobody’s words', 'The town of Leeds has waited for eleven years for this one sentence:'],
  ])('but not behind one %s', (_what, lead) => {
    expect(told([lead, words])).toEqual([]);
  });

  it('speaks of itself, and is no markup', () => {
    const lead = 'The company wrote in a letter to all the residents of the town on Monday:';
    expect(told([lead, 'Open the box and take out the card.'])).toEqual([]);
    expect(told([lead, '<p class="we">We have heard you.</p>'])).toEqual([]);
  });
});

describe('one mark for both ends', () => {
  it('opens a sentence that its twin closes', () => {
    expect(told(['’We don’t know what the river will do,’ said Ann Bell.'])).toEqual([
      ['Ann Bell', 'We don’t know what the river will do,'],
    ]);
  });

  it('is an apostrophe elsewhere', () => {
    expect(told(['The ’Ndrangheta was named in court, said Ann Bell of the boys’ school.'])).toEqual([]);
  });
});
