/** Names that people give themselves where they write. */
import { expect, it } from 'vitest';
import { speakersIn } from './read.ts';

it.each([
  ['Lost_Tom7', '“Mine has lasted for three years without any trouble,” Lost_Tom7 wrote.'],
  ['marta_k', 'marta_k wrote: “Mine has lasted for three years without any trouble.”'],
])('%s is one word', (speaker, paragraph) => {
  expect(speakersIn(['The thread grew long on Friday.', paragraph])).toEqual([speaker]);
});

it('code is nobody', () => {
  expect(speakersIn(['“Mine has lasted for three years without any trouble,” _Lost wrote.'])).not.toContain(
    '_Lost',
  );
});
