/** Sentences that look like what a rule reads, and are not: the rule keeps away from them. */
import { describe, expect, it } from 'vitest';
import { speakersIn, told } from './read.ts';

const DEAL = '“I told him that it was the best deal he would get,”';
const COURT = '“I have nothing to add to what I told the court.”';

describe('who asks for something', () => {
  it.each([
    ['The lawyer asked Tom Bell to plead guilty.', 'the lawyer said', 'The lawyer'],
    ['A witness asked Tom Bell for his coat.', 'the witness said', 'A witness'],
    ['Mayor Ann Reed asked Tom Bell for help.', 'the politician said', 'Ann Reed'],
    ['Tom Bell asked Peter Jones to resign on Monday.', 'he told reporters', 'Tom Bell'],
  ])('%s goes on: %s', (before, tag, speaker) => {
    expect(speakersIn([`${before} ${DEAL} ${tag}.`])).toEqual([speaker]);
  });
});

describe('who asks in the paragraph before', () => {
  it('does not answer', () => {
    expect(
      speakersIn([
        'Peter Hall, 40, denies murder.',
        '“Why did you leave the house at night?” said Tom Bell, prosecuting.',
        '“I could not sleep and went out for a walk,” he replied.',
      ]),
    ).toEqual(['Tom Bell', 'Peter Hall']);
  });
});

describe('what somebody is sentenced for', () => {
  it.each(['sentenced for', 'arrested for', 'fined for', 'credited with'])('is not theirs: %s', (verb) => {
    expect(speakersIn([`Peter Hall was ${verb} “a wicked and planned attack on his own mother”.`])).toEqual([
      undefined,
    ]);
  });
});

describe('a relative', () => {
  it('is not meant where somebody else stands there', () => {
    const words = '“I told the family that there was nothing to be done,” he said.';
    expect(speakersIn([`The doctor saw Jane Smith the day after her father died. ${words}`])).toEqual([
      'The doctor',
    ]);
    expect(speakersIn([`Jane Smith thanked her father. The coach was moved to tears. ${words}`])).toEqual([
      undefined,
    ]);
  });
});

describe('a colon before the writer’s own words', () => {
  it.each([
    ['Jane Smith said there were two choices now:', 'We have rounded up what is known about both so far.'],
    ['Experts say the answer depends on three things:', 'We looked at forty homes and at what I pay.'],
    ['Jane Smith wrote last week that there are two choices:', 'We have rounded up what is known so far.'],
  ])('announces no statement: %s', (lead, words) => {
    expect(told([lead, words])).toEqual([]);
  });
});

describe('a clause with a verb of its own', () => {
  it.each([
    'Tom Bell, the mayor, after Jane Smith, his deputy, resigned, said:',
    'Tom Bell, who took over, when Jane Smith, his deputy, left, said:',
  ])('tells of nobody who speaks: %s', (lead) => {
    expect(speakersIn([`${lead} ${COURT}`])).toEqual(['Tom Bell']);
  });
});

describe('a name behind a body’s noun', () => {
  it.each([
    'The chairman of the committee Ann Reed accused',
    'The manager of the company Harvey Nichols',
    'A spokesman for the charity Jane Smith',
  ])('may be the body’s, or another’s: %s', (subject) => {
    expect(speakersIn([`${subject} said: ${COURT}`])[0]).toContain(subject.replace(' accused', ''));
  });
});

describe('a time or a way before a name', () => {
  it.each([
    [
      'en',
      'On Tuesday Mayor Jane Smith had a simple answer: “We will appeal this verdict soon.”',
      'Jane Smith',
    ],
    [
      'en',
      'On her way out of court Jane Smith had one message: “We will appeal this verdict soon.”',
      'Jane Smith',
    ],
    ['de', 'Zur Sache Trainer Tom Bell: „Wir haben zehn Jahre an dieser Brücke gearbeitet.“', 'Tom Bell'],
    ['de', 'Zum Auftakt Peter Müller: „Wir haben zehn Jahre an dieser Brücke gearbeitet.“', 'Peter Müller'],
  ])('is no topic (%s): %s', (language, text, speaker) => {
    expect(speakersIn([text], language)).toEqual([speaker]);
  });
});

describe('witnesses on a page that names nobody', () => {
  it('open their paragraphs, and are no examples', () => {
    expect(
      told(
        [
          'Polisen slog till mot en lokal på fredagen.',
          '”Det small tre gånger och sedan blev det tyst.”',
          '”Alla sprang åt olika håll när det small.”',
          '”Vi hade aldrig sett något sådant här förut.”',
        ],
        'sv',
      ),
    ).toHaveLength(3);
  });
});

describe('a semicolon for a comma', () => {
  it('leaves the clause that attributes', () => {
    expect(
      speakersIn(['“We will never give up this fight for our town”; Jane Smith said on Monday.']),
    ).toEqual(['Jane Smith']);
  });
});

describe('a new office', () => {
  it('may be that of one whom the article calls something else', () => {
    expect(
      speakersIn([
        'Ann Reed, the leader of Labour in Leeds, won the vote and was sworn in.',
        '“I will serve each and every one of you,” the new mayor said.',
      ]),
    ).toEqual(['Ann Reed']);
  });
});
