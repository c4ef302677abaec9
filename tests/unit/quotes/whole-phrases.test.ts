/** Whoever speaks for somebody, sued somebody or is close to somebody is not that person: the whole phrase speaks. */
import { describe, expect, it } from 'vitest';
import { speakersIn } from './read.ts';

const BEFORE = 'Mayor Ann Bell runs the town by the river. Ann Bell was ill.';
const WORDS = 'The old mill will be dry again by Friday';

describe.each([
  'a spokesman for Ann Bell',
  'a spokeswoman for Mayor Ann Bell',
  'a source close to Ann Bell',
  'a lawyer representing Ann Bell',
  'a colleague who worked with Ann Bell',
  'a report about Ann Bell',
  'a doctor treating Ann Bell',
  'the union that backs Ann Bell',
  'the man who beat Ann Bell',
  'the woman who sued Ann Bell',
  'a friend of Ann Bell',
  'an aide to Ann Bell',
  'a group backed by Ann Bell',
  'people close to Ann Bell',
  'a person familiar with Ann Bell’s plans',
  'the office of Mayor Ann Bell',
  'the Ann Bell campaign',
])('%s', (phrase) => {
  const opening = phrase.replace(/^./u, (letter) => letter.toUpperCase());

  it.each([
    ['before the verb, behind the quote', `“${WORDS},” ${phrase} said.`, phrase],
    ['behind the verb', `“${WORDS},” said ${phrase}.`, phrase],
    ['before a colon', `${opening} said: “${WORDS}.”`, opening],
    ['before the quote', `${opening} said that “${WORDS.toLowerCase()}.”`, opening],
  ])('speaks whole %s', (_where, paragraph, speaker) => {
    expect(speakersIn([BEFORE, paragraph])).toEqual([speaker]);
  });
});

it.each([
  ['a title before the name', `“${WORDS},” said lawyer Ann Bell.`],
  ['a name in apposition', `“${WORDS},” said a lawyer for the river, Ann Bell.`],
  ['a field of the office', `“${WORDS},” said director of sport Ann Bell.`],
  ['who told it to somebody else', `The lawyer told Ann Bell. “${WORDS},” Ann Bell said.`],
  ['a clause between', `The neighbour laughed when Ann Bell said “${WORDS}.”`],
  ['what is told of somebody', `The court heard that Ann Bell said “${WORDS}.”`],
])('but %s leaves the name the speaker', (_what, paragraph) => {
  expect(speakersIn([paragraph])).toEqual(['Ann Bell']);
});

it('a title before no name of its own is no role', () => {
  expect(speakersIn([BEFORE, `“${WORDS},” said a spokesman for Ann Bell, who was ill.`])).toEqual([
    'a spokesman for Ann Bell',
  ]);
});

it.each([
  [
    'de',
    'Bürgermeisterin Petra Vogt war krank.',
    'sagte ein Sprecher von Petra Vogt',
    'ein Sprecher von Petra Vogt',
  ],
  [
    'de',
    'Bürgermeisterin Petra Vogt war krank.',
    'sagte der Anwalt von Petra Vogt',
    'der Anwalt von Petra Vogt',
  ],
])('in other languages where a preposition ties the name: %s', (language, before, tag, speaker) => {
  expect(
    speakersIn([before, `„Die alte Mühle wird am Freitag wieder trocken sein“, ${tag}.`], language),
  ).toEqual([speaker]);
});

it('where it was said is no part of whoever said it', () => {
  expect(speakersIn([BEFORE, `“${WORDS},” said a spokesman for Ann Bell in a statement.`])).toEqual([
    'a spokesman for Ann Bell',
  ]);
});

describe('how many somebody has', () => {
  it.each([
    ['a father of three', 'Tom Reed came.', `“${WORDS},” a father of three said.`],
    ['The mother of two', 'Tom Reed came.', `The mother of two said: “${WORDS}.”`],
  ])('goes with the noun: %s', (speaker, before, paragraph) => {
    expect(speakersIn([before, paragraph])).toEqual([speaker]);
  });

  it.each(['the mother of two', 'the mother-of-three', 'the mother of two boys'])(
    '%s is no man who was in mind',
    (phrase) => {
      expect(speakersIn(['Tom Reed came.', `“${WORDS},” ${phrase} said.`])).toEqual([phrase]);
    },
  );

  it.each(['the mother of two', 'the mother-of-three'])('%s is the woman who was in mind', (phrase) => {
    expect(speakersIn(['Tom Reed met Ann Bell.', `“${WORDS},” ${phrase} said.`])).toEqual(['Ann Bell']);
  });
});

it.each([
  ['a third man', `Ann Bell heard it from a third man, who said: “${WORDS}.”`],
  ['The first caller', `The first caller said: “${WORDS}.”`],
  ['one of the wardens', `Ann Bell came. “${WORDS},” one of the wardens said.`],
  ['The source', `Ann Bell came. The source said, “${WORDS}.”`],
  ['The school district', `The school district said in a statement, according to the Post: “${WORDS}.”`],
  ['the warden', `“${WORDS},” the warden narrated.`],
])('%s is read whole', (speaker, paragraph) => {
  expect(speakersIn([paragraph])).toEqual([speaker]);
});

it('an apposition that names another stands between who speaks and the verb, behind a question as well', () => {
  const question = '“Will the old mill be dry again by Friday?”';
  expect(speakersIn([`${question} Ann Bell, who works with Tom Reed, said.`])).toEqual(['Ann Bell']);
});
