/** Whoever is asked, told, described or charged hears; whoever does it speaks, where that is told. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

describe('a question that leads to its answer', () => {
  it.each([
    ['Asked', undefined],
    ['When asked', undefined],
    ['When she was asked', undefined],
    ['When a reporter asked her', 'a reporter'],
  ])('%s', (opener, asker) => {
    expect(speakersIn([`${opener} “will the river be back by Friday?”, Ann Bell said yes.`])).toEqual([
      asker,
    ]);
  });

  it('is nobody’s behind the marks either, but whose “by” tells', () => {
    expect(speakersIn(['“Will the river be back by Friday?” Ann Bell was asked.'])).toEqual([undefined]);
    expect(speakersIn(['“Will the river be back by Friday?” Ann Bell was asked by a neighbour.'])).toEqual([
      'a neighbour',
    ]);
  });

  it('leaves what somebody is reported to say', () => {
    expect(speakersIn(['“The river will be back by Friday,” Ann Bell is reported to have said.'])).toEqual([
      'Ann Bell',
    ]);
  });
});

describe('words about somebody', () => {
  it('are not their own', () => {
    expect(speakersIn(['Ann Bell, described as “a devoted mother of three”, lived in Hull.'])).toEqual([
      undefined,
    ]);
    expect(speakersIn(['Ann Bell was charged with “wilful neglect of a public weir”.'])).toEqual([undefined]);
    expect(speakersIn(['Ann Bell was delighted with “the best day of my life”.'])).toEqual(['Ann Bell']);
  });

  it('are whose “by” behind them tells', () => {
    expect(speakersIn(['Ann Bell was praised as “the best rower of the town” by Tom Reed.'])).toEqual([
      'Tom Reed',
    ]);
  });
});

describe('a participle of saying', () => {
  it('has the person right before it for its subject', () => {
    expect(speakersIn(['Ann Bell remembers her father saying: “Never trust a calm river.”'])).toEqual([
      'her father',
    ]);
  });

  it('has the one for its subject from whom the text comes', () => {
    expect(speakersIn(['Ann Bell received a text from Tom Reed saying: “I am done with it.”'])).toEqual([
      'Tom Reed',
    ]);
  });
});

describe('a habit of saying', () => {
  it('is a tag as well', () => {
    expect(speakersIn(['“Never trust a calm river,” Ann Bell’s father used to say.'])).toEqual([
      'Ann Bell’s father',
    ]);
  });
});

describe('whoever hears and answers', () => {
  it('is whom the sentence before asks', () => {
    expect(
      speakersIn([
        'Senator Ruth Hall asked Mr James Bone if he knew of the deal.',
        'He replied: “I never heard of it.”',
      ]),
    ).toEqual(['James Bone']);
    expect(
      speakersIn(['PC Colin Marsh asked Martin Bell what he saw. He said: “I will write it all down.”']),
    ).not.toEqual(['Martin Bell']);
  });

  it('does not speak where an apposition tells who that is', () => {
    expect(
      speakersIn([
        'His barrister, Nina Shah, told the judge, Mrs Justice Holt, that he “regrets it all now”.',
      ]),
    ).toEqual(['Nina Shah']);
  });
});

describe('“he” in a paragraph that names one man', () => {
  it('is that man, whoever spoke before', () => {
    expect(
      speakersIn([
        '“It was never a foul,” Martin Bell said.',
        'Referee Ann Reed was criticised by chairman Peter Cole. “We will write to the league,” he said.',
      ]),
    ).toEqual(['Martin Bell', 'Peter Cole']);
  });

  it('is not who is only asked about', () => {
    expect(
      speakersIn([
        '“I have read every book on the shelf,” says Martin Bell.',
        'The look he gives me when I ask about Peter Cole is cold. “I have no time for that,” he says.',
      ]),
    ).toEqual(['Martin Bell', 'Martin Bell']);
  });

  it('is nobody who fits no better than whom the paragraph is about', () => {
    expect(
      speakersIn([
        'Martin Bell won the race.',
        'The 31-year-old beat Peter Cole by a yard. “I did not sleep a wink,” he said.',
      ]),
    ).toEqual(['Martin Bell']);
  });
});

describe('a noun that opens a sentence', () => {
  it('is no part of the name behind it', () => {
    expect(
      speakersIn(['Onlooker Martin Bell, 31, saw it all. “It was as dark as a sack,” he said.']),
    ).toEqual(['Martin Bell']);
  });
});

describe('a surname that two have', () => {
  it('is not whom the quote speaks of', () => {
    expect(
      speakersIn([
        'Adam Reed has been ill since May. Adam Reed was told so by post. But Martin Reed said his son was well.',
        '“We heard nothing from Adam for weeks,” Mr Reed said.',
      ]),
    ).toEqual(['Martin Reed']);
  });

  it('is whoever of them has just spoken, where the other is out of mind', () => {
    expect(
      speakersIn([
        'The daughter of Ann Reed and Tom Bell is ill, Carla Reed said on Monday.',
        '“We can only hope and wait,” Reed said.',
      ]),
    ).toEqual(['Carla Reed']);
  });
});
