/** Questions in a talk that is printed word for word. */
import { expect, it } from 'vitest';
import { attributionBeside } from '../../../../lib/quotes/ways/order-of-asking.ts';
import { questionsInTalk } from '../../../../lib/quotes/ways/questions-in-talk.ts';
import { rowOf } from '../../syntax/row-of.ts';
import { speakersIn } from '../read.ts';

const TALK = [
  '“You have been here for years. Why are you leaving now?”',
  '“Because I can still walk to the door on my own feet.”',
  '“What will you do on the first morning after it?”',
  '“Sleep, and then not look at the clock on the wall.”',
];

function questionsOf(paragraphs: readonly string[]): readonly number[] {
  const narration = rowOf(paragraphs);
  const runs = narration.speeches.map((_, index) => [index]);
  const beside = runs.map(([index = 0]) => attributionBeside(narration, index));
  return [...questionsInTalk(narration, runs, beside)];
}

it('are answered right below', () => {
  expect(questionsOf(TALK)).toEqual([0, 2]);
});

it.each([
  ['one alone', TALK.slice(0, 2)],
  ['those that a clause tells', TALK.map((words) => `${words} said Ann Bell.`)],
  ['those within a paragraph', TALK.map((words) => `It rained. ${words}`)],
  ['those without an answer', [TALK[0] ?? '', 'It rained.', TALK[2] ?? '', 'It snowed.']],
])('but not %s', (_what, paragraphs) => {
  expect(questionsOf(paragraphs)).toEqual([]);
});

it('are nobody’s who answers', () => {
  const [asked, , askedAgain] = speakersIn([
    'Ann Bell spoke of the mill. “It is over for good,” she said.',
    ...TALK,
  ]).slice(1);
  expect([asked, askedAgain]).toEqual([undefined, undefined]);
});
