/** Which noun of a phrase speaks. */
import { expect, it } from 'vitest';
import { speakersIn } from './read.ts';

const WORDS = 'The river will be back by Friday, and the mill with it';

it.each([
  ['An expert data analyst', `An expert data analyst said: “${WORDS}.”`],
  ['One survey respondent', `One survey respondent said that “${WORDS}.”`],
  ['The minister', `The minister held officials back and said: “${WORDS}.”`],
])('%s speaks', (speaker, paragraph) => {
  expect(speakersIn([paragraph])).toEqual([speaker]);
});
