/** Typewriter marks that a typesetter has made curly are double marks still. */
import { expect, it } from 'vitest';
import { told } from './read.ts';

it('a quote ends at a doubled mark, and the reporter’s words behind it are none of it', () => {
  expect(
    told([
      'The commission said voters are “entitled to honest posters before an election.’’ Critically, it pointed out that it has no “role in judging what the posters say.’’',
    ]).map(([, words]) => words),
  ).toEqual(['entitled to honest posters before an election.', 'role in judging what the posters say.']);
});

it('doubled marks may open as well', () => {
  expect(told(['‘‘We will rebuild the pier by spring,’’ said Anna Lind.'])).toEqual([
    ['Anna Lind', 'We will rebuild the pier by spring,'],
  ]);
});
