import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

const FLOOD = 'The river will be back by Friday';
const CATS = 'I have put the cat upstairs';

describe('pronouns', () => {
  it('mean the last who fits', () => {
    expect(speakersIn(['Ann Bell owns the mill.', `“${FLOOD},” she said.`])).toEqual(['Ann Bell']);
    expect(speakersIn(['Ann Bell owns the mill. Tom Reed fishes there.', `“${FLOOD},” she said.`])).toEqual([
      'Ann Bell',
    ]);
  });

  it('mean the subject rather than whom it met', () => {
    expect(speakersIn(['Tom Reed has known Jack Moss since school.', `“${FLOOD},” he said.`])).toEqual([
      'Tom Reed',
    ]);
  });

  it('pass by a caption that names another', () => {
    expect(
      speakersIn([
        'Ann Bell said the mill would be shut by noon.',
        'Mary Moss at the weir on Sunday. Picture: Stoke Fen Post',
        `“${FLOOD},” she said.`,
      ]),
    ).toEqual(['Ann Bell']);
  });

  it('follow a subject that has just come in, not the last speaker', () => {
    expect(
      speakersIn([
        `“${CATS},” said Jack Moss.`,
        `Tom Reed, who owns the mill, was not worried. “${FLOOD},” he said.`,
      ]),
    ).toEqual(['Jack Moss', 'Tom Reed']);
  });

  it('learn from an earlier one what a first name does not tell', () => {
    expect(
      speakersIn([
        'Kit Vane runs the lock. She said it would hold.',
        'Tom Reed does not believe it.',
        `“${FLOOD},” she said.`,
      ]),
    ).toEqual(['Kit Vane']);
  });

  it('never mean whom their own clause names behind them', () => {
    expect(
      speakersIn([
        `“${CATS},” said Jack Moss.`,
        'He called Tom Reed of the lock keepers “a man who has never seen a flood”.',
      ]),
    ).toEqual(['Jack Moss', 'Jack Moss']);
    expect(
      speakersIn([
        'Tom Reed, the lock keeper, met the council with Jack Moss.',
        `“${FLOOD},” he said of Reed and his lock.`,
      ]),
    ).toEqual(['Jack Moss']);
  });

  it('may hang together with an auxiliary', () => {
    expect(speakersIn(['Ann Bell owns the mill.', `“${FLOOD},” she’d said.`])).toEqual(['Ann Bell']);
    expect(speakersIn(['Ann Bell owns the mill.', `She’d told the council “${FLOOD}”.`])).toEqual([
      'Ann Bell',
    ]);
  });

  it('of the reader tell nobody’s words', () => {
    expect(
      speakersIn([`Jack Moss said that with so much talk of Tom Reed, you’d think “${FLOOD}”.`]),
    ).toEqual(['Jack Moss']);
  });

  it('mean an organisation where they are its', () => {
    expect(speakersIn(['The Fen Water Board shut the lock on Monday.', `“${FLOOD},” it said.`])).toEqual([
      'Fen Water Board',
    ]);
  });
});

describe('titles', () => {
  it('mean who has them', () => {
    expect(
      speakersIn(['Mayor Ann Bell met Tom Reed, the lock keeper.', `“${FLOOD},” the mayor said.`]),
    ).toEqual(['Ann Bell']);
  });

  it('mean whom an apposition gave them', () => {
    expect(
      speakersIn(['Tom Reed, a surgeon from Stoke Fen, rowed over.', `“${FLOOD},” the surgeon said.`]),
    ).toEqual(['Tom Reed']);
  });
});

describe('a quote that nothing near attributes', () => {
  it('is its paragraph’s speaker’s', () => {
    expect(speakersIn([`Ann Bell said the mill was wet. “${FLOOD}.”`])).toEqual(['Ann Bell']);
  });

  it('goes on with the last paragraph’s speaker', () => {
    expect(speakersIn([`“${FLOOD},” said Ann Bell.`, `“${CATS}.”`])).toEqual(['Ann Bell', 'Ann Bell']);
  });

  it('is whose the paragraph before is about', () => {
    expect(speakersIn(['Ann Bell rowed to the mill alone.', `“${FLOOD}.”`])).toEqual(['Ann Bell']);
  });

  it('is whom the next sentence brings in, where it opens the story', () => {
    expect(speakersIn([`“${FLOOD}.” Ann Bell is standing in her kitchen.`])).toEqual(['Ann Bell']);
  });
});

describe('an interview', () => {
  it('takes the answers, under whose name they stand', () => {
    expect(
      speakersIn([
        'Fen Post: Is it deep?',
        `Ann Bell: ${FLOOD}.`,
        'Fen Post: And the cat?',
        `Ann Bell: ${CATS}.`,
      ]),
    ).toEqual(['Ann Bell', 'Ann Bell']);
  });

  it('gives bare answers to whom it is about', () => {
    expect(
      speakersIn([
        'Ann Bell owns the mill.',
        'Q: Is it deep?',
        `A: ${FLOOD}.`,
        'Q: And the cat?',
        `A: ${CATS}.`,
      ]),
    ).toEqual(['Ann Bell', 'Ann Bell']);
  });

  it('is none where words before colons do not question each other', () => {
    expect(
      speakersIn([
        'Monday: rain all day long',
        'Tuesday: rain all day long',
        'Monday: more of it',
        'Tuesday: and more',
      ]),
    ).toEqual([]);
  });
});

describe('whom a sentence brings in', () => {
  it('may be its subject’s owner', () => {
    expect(
      speakersIn([
        `“${CATS},” said Jack Moss.`,
        'Tom Reed’s view of the river has changed.',
        `“${FLOOD},” he said.`,
      ]),
    ).toEqual(['Jack Moss', 'Tom Reed']);
  });

  it('may be somebody without a name', () => {
    expect(
      speakersIn([
        `“${CATS},” said Ann Bell.`,
        'A dog handler from the fire brigade climbed over the weir.',
        `“${FLOOD},” he told the others.`,
      ]),
    ).toEqual(['Ann Bell', 'A dog handler from the fire brigade']);
  });

  it('is new as “a spokesman”, whoever else is one', () => {
    expect(
      speakersIn([
        `“${CATS},” said Tom Reed, a spokesman for the mill.`,
        'The lock is the water board’s.',
        `“${FLOOD},” said a spokesman.`,
      ])[1],
    ).not.toBe('Tom Reed');
  });
});

describe('a noun for whoever comes from somewhere', () => {
  it.each(['New Zealander', 'Scot', 'Polish-American'])('means whom a pronoun would: %s', (noun) => {
    expect(speakersIn(['Tom Reed was furious.', `“${FLOOD},” the ${noun} told the paper.`])).toEqual([
      'Tom Reed',
    ]);
  });
});

describe('a sentence that opens with its verb', () => {
  it.each([
    [`Wrote one reader, “${FLOOD}.”`, 'one reader'],
    [`Said Ann Bell: “${FLOOD}.”`, 'Ann Bell'],
    [`Said Ann Bell on Twitter: “${FLOOD}.”`, 'Ann Bell'],
    [`Said Ann Bell, summing up the day, “${FLOOD}.”`, 'Ann Bell'],
  ])('has its subject before the quote: %s', (sentence, speaker) => {
    expect(speakersIn(['The mill is shut.', sentence])).toEqual([speaker]);
  });

  it('may tell who hears', () => {
    expect(speakersIn(['Tom Reed came.', `Asked about Ann Bell, Reed said, “${FLOOD}.”`])).toEqual([
      'Tom Reed',
    ]);
  });
});

describe('a participle that opens the sentence', () => {
  it('is told by the body that the main clause is about', () => {
    expect(
      speakersIn([
        'Calling the plan “a danger to the whole of the fen,” the Harland administration Friday filed a suit.',
      ]),
    ).toEqual(['the Harland administration']);
  });
});

describe('a phrase', () => {
  it('ends before a verb that its form does not tell', () => {
    expect(speakersIn(['A nurse from the town came too.', `“${FLOOD},” she said.`])).toEqual([
      'A nurse from the town',
    ]);
  });
});

describe('some of many', () => {
  it.each([
    [`“${FLOOD},” said one of Bell’s neighbours.`, 'one of Bell’s neighbours'],
    [`“${FLOOD},” said two of the nurses who had been there.`, 'two of the nurses'],
    [`“${FLOOD},” said many residents.`, 'many residents'],
    [`Those close to Ann Bell say “${FLOOD}”.`, 'Those close to Ann Bell'],
  ])('speak, and not whoever spoke before: %s', (sentence, speaker) => {
    expect(speakersIn([`“${CATS},” said Ann Bell.`, sentence])).toEqual(['Ann Bell', speaker]);
  });
});

describe('an infinitive behind a quote', () => {
  it('tells what something is for, and nobody’s words', () => {
    expect(
      speakersIn(['They ask for “good pumps and a dry cellar” to maintain a minimum level of water.'])[0],
    ).not.toBe('a minimum level of water');
  });
});

describe('an office between commas', () => {
  it('is its bearer’s, and not whom it ends in', () => {
    expect(speakersIn([`Ann Bell, director of policy for Nora Vane Holdings, said: “${FLOOD}.”`])).toEqual([
      'Ann Bell',
    ]);
  });
});

describe('a paragraph that begins with a quote, right behind a quote', () => {
  it('goes on with its speaker, whoever was named before', () => {
    expect(
      speakersIn([
        'Ann Bell met Tom Reed at the lock. Mary Moss and Kit Vane were there.',
        `“${FLOOD},” said Vane, adding that Reed had seen to it.`,
        `“${CATS}.”`,
      ]),
    ).toEqual(['Kit Vane', 'Kit Vane']);
  });
});
