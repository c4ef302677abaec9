/** Subjects that appositions, relative clauses and places keep from their verb. */
import { expect, it } from 'vitest';
import { speakersIn } from './read.ts';

const BEFORE = 'The town of Wexmere shut its mill on Monday. Tom Reed was wet.';
const WORDS = 'The river will be back by Friday, and the mill with it';

it.each([
  [
    'a participle at the head',
    `Declaring “${WORDS}” a warning, Defense Secretary Ann Bell has ordered a wall.`,
    'Ann Bell',
  ],
  ['two trades', `It was a remark from sociologist and author Ann Bell, who said “${WORDS}.”`, 'Ann Bell'],
  [
    'a town in an apposition',
    `Ann Bell, a former miller who now teaches at the University of Norland, Bexley, has warned that “${WORDS}.”`,
    'Ann Bell',
  ],
  [
    'a land behind an apposition',
    `Ann Bell, trainer and coach, Mills & Feet, Cádiz, Spain says: “${WORDS}.”`,
    'Ann Bell',
  ],
  [
    'a party between commas',
    `Ms. Bell, the Norland Democrat, called the flood “the worst that we have had in this town.”`,
    'Bell',
  ],
  [
    'a relative clause',
    `As one old friend of mine, who wishes to stay unnamed, remarked, “${WORDS}.”`,
    'one old friend of mine',
  ],
  [
    'a bracket',
    `They were joined by Councillor Ann Bell (Green, Mill Lane), who said: “${WORDS}.”`,
    'Ann Bell',
  ],
  ['an age', `Among the wet was Ann Bell, 42, who said: “${WORDS}.”`, 'Ann Bell'],
  [
    'a body behind a tie',
    `Critics, including Ann Bell of the River Union, who said “${WORDS}”, went home.`,
    'Ann Bell',
  ],
  ['who is nobody in particular', `The mill got a letter by someone who said, “${WORDS}.”`, 'someone'],
  [
    'who tells of it',
    `The mill board says a miller began “${WORDS.slice(0, 30)}” on a wet evening.`,
    'The mill board',
  ],
  [
    'a day',
    `In a statement on Monday Mayor Ann Bell called it “the worst that we have had in this town.”`,
    'Ann Bell',
  ],
  [
    'a month',
    `At the trial in November District Judge Ann Bell shook her head and called it “the worst that we have had in this town.”`,
    'Ann Bell',
  ],
  ['an infinitive', `The flood led Ann Bell to suggest, on a wet evening, “${WORDS}.”`, 'Ann Bell'],
  [
    'somebody who hears it',
    `Tom Reed, who lives across the street, heard an officer yell: “${WORDS}.”`,
    'an officer',
  ],
  [
    'a title in marks',
    `“${WORDS},” said “Mill Writers On” host Ann Bell. “There was a lot of water.”`,
    'Ann Bell',
  ],
  [
    'a chain of nouns',
    `“${WORDS},” one bank chief information security officer said.`,
    'one bank chief information security officer',
  ],
  ['a role before a known surname', `CEO Ann Bell said: “${WORDS}.” Hosting Bell was a dream.`, 'Ann Bell'],
])('%s', (_what, paragraph, speaker) => {
  expect(speakersIn([BEFORE, paragraph])).toEqual([speaker]);
});

it.each([
  ['a verb behind a name', `“${WORDS},” Ann Bell gasped.`],
  ['a verb behind a surname', `“${WORDS},” Bell snapped, and Ann Bell left the mill.`],
  ['a verb before a surname', `“${WORDS},” fumes Bell. Ann Bell left the mill.`],
  ['an adverb before it', `“${WORDS},” Ann Bell quietly mouthed to the river.`],
])('any verb attributes a sentence that ends in a comma: %s', (_what, paragraph) => {
  expect(speakersIn([BEFORE, paragraph])).toEqual(['Ann Bell']);
});

it.each([
  ['a dash apposition', `“${WORDS},” Ann Bell – a miller for 40 years – said.`],
  ['a month before the verb', `Ann Bell, whom Tom Reed met in May, said: “${WORDS}.”`],
  ['how it is described', `“${WORDS},” is how Ann Bell describes it.`],
  ['a verdict', `“${WORDS},” was the verdict of Ann Bell.`],
  ['a reply', `“${WORDS},” came the reply from Ann Bell.`],
  ['her words', 'The plan was, in Ann Bell’s words, “a very long and wet lie.”'],
  ['to her', 'To Ann Bell, it is “a very long and very wet night.”'],
  ['what she calls it', 'The plan, which Ann Bell calls “a very long and wet lie,” is a plan of Tom Reed.'],
  ['what she has called it', 'The plan is what Ann Bell has called “a very long and wet lie.”'],
])('%s', (_what, paragraph) => {
  expect(speakersIn([BEFORE, paragraph])).toEqual(['Ann Bell']);
});

it('two speak together', () => {
  expect(speakersIn([BEFORE, `Ann Bell and her husband said “${WORDS.toLowerCase()}.”`])).toEqual([
    'Ann Bell and her husband',
  ]);
});
