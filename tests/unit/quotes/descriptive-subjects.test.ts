/** Whom "he" and "it" mean behind a sentence whose subject describes somebody, or is one word. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

describe('a subject that describes somebody whom the article has named', () => {
  it.each([
    [
      'by a trade',
      'Martin Bell is the new coach of Stoke.',
      'The former winger replaces Tom Reed at the club.',
    ],
    ['by an age', 'Martin Bell won the race.', 'The 31-year-old told Fen Radio he would row with Tom Reed.'],
    ['before a past form', 'Martin Bell won the race.', 'The 31-year-old beat Tom Reed by a yard.'],
    [
      'before a passive',
      'Martin Bell won the race.',
      'The teenager was met by his coach, Tom Reed, on the bank.',
    ],
    ['by a party', 'Martin Bell wants a new weir.', 'The Republican wrote to Tom Reed in May.'],
  ])('%s', (_by, first, second) => {
    expect(speakersIn([first, `${second} “I did not sleep a wink,” he said.`])).toEqual(['Martin Bell']);
  });

  it('is the one of that age', () => {
    const both = 'Ann Bell, 34, and her mother Ruth Reed, 61, were pulled from the river.';
    expect(speakersIn([both, '“It was cold as a stone,” the 61-year-old said.'])).toEqual(['Ruth Reed']);
    expect(speakersIn([both, '“It was cold as a stone,” the 34-year-old said.'])).toEqual(['Ann Bell']);
  });

  it('is the one whom a verb gives that trade', () => {
    expect(
      speakersIn([
        'Ann Bell is an oarsmith. She works with Ruth Reed.',
        '“It is all ash,” the oarsmith said.',
      ]),
    ).toEqual(['Ann Bell']);
  });

  it('is nobody whom the quote names', () => {
    expect(
      speakersIn([
        'Ann Bell compared Mayor Tom Reed to a leaking boat.',
        '“Tom Reed has let us all get wet,” the former councillor said.',
      ]),
    ).toEqual(['Ann Bell']);
  });
});

describe('“it” behind a body that only its verb shows', () => {
  it('means one word beside a verb of saying', () => {
    expect(
      speakersIn(['Oarlock said on Tuesday it would mend the boats. “All oars are safe,” it said.']),
    ).toEqual(['Oarlock']);
  });

  it('means the name behind “the charity”', () => {
    expect(
      speakersIn(['The charity Dry Feet helped 300 families. “We need more buckets,” it said.']),
    ).toEqual(['Dry Feet']);
  });
});

describe('a noun with words of its own behind it', () => {
  it.each([
    'a woman who lives nearby',
    'a post on the club’s page',
    'a source close to the mayor',
    'a man walking his dog',
  ])('%s', (phrase) => {
    expect(speakersIn([`“The river will be back by Friday,” ${phrase} said.`])).toEqual([phrase]);
  });
});

describe('names', () => {
  it('have “Dean” for a first name before a surname alone', () => {
    expect(speakersIn(['“We will be back by Friday,” said boxer Dean Rowley.'])).toEqual(['Dean Rowley']);
  });

  it('go on behind a statement', () => {
    expect(speakersIn(['“He fled on foot by night,” the Agreed Statement of Facts said.'])).toEqual([
      'Agreed Statement of Facts',
    ]);
  });

  it('have no verb in their titles', () => {
    expect(
      speakersIn(['Acme Homes accused rival Lumenta of lying.', '“They never told the truth,” it said.']),
    ).toEqual(['Acme Homes']);
  });
});

describe('a relative told of in passing', () => {
  it('leaves the sentence to whose relative that is', () => {
    expect(
      speakersIn([
        'Tom Bell rows for Stoke. His father, Martin Bell, was a miller.',
        '“I never saw him in a boat,” he says.',
      ]),
    ).toEqual(['Tom Bell']);
  });

  it('is meant by the noun that brought them in', () => {
    expect(
      speakersIn(['Tom Bell lives with his wife, Gail. “He never sleeps at all,” his wife said.']),
    ).toEqual(['Gail']);
    expect(
      speakersIn(['The court heard a witness, Ms Jean Cole. “He had an oar in his hand,” the witness said.']),
    ).toEqual(['Jean Cole']);
  });
});

describe('bodies', () => {
  it('are known by the noun before their name', () => {
    expect(
      speakersIn(['The campaign group Dry Feet Now met. “They have taken our river,” the group said.']),
    ).toEqual(['Dry Feet Now']);
  });

  it('are clubs by what clubs are called', () => {
    expect(
      speakersIn(['Hull City have sacked manager Ray Carr. “We thank Ray for his work,” the club said.']),
    ).toEqual(['Hull City']);
  });
});
