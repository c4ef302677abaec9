/** Which roles a reader can be shown. */
import { expect, it } from 'vitest';
import { isWholeRole } from '../../../lib/people/is-whole-role.ts';
import { english } from '../../../lib/text/packs/english.ts';
import { spanish } from '../../../lib/text/packs/spanish.ts';

it.each([
  'harbour master',
  'the keeper of the Gull Rock light',
  'US Secretary of State',
  'retired Northmouth University biologist',
  'the town’s Liberal mayor',
  'a retired pilot and former mayor of Dunmore',
  'president',
])('%s is one', (role) => {
  expect(isWholeRole(role, english)).toBe(true);
});

it.each([
  ['a fellow at the Institute for Tides and a founder of the Harbour Centre in', 'breaks off'],
  ['author of', 'breaks off'],
  ['ship’s physician Dr.', 'ends with what belongs to the name'],
  ['and his deputy', 'goes on from elsewhere'],
  ['Marsh report: Ada Coldwell', 'holds the page’s marks'],
  ['’s keeper', 'begins as a scrap'],
  ['the town said that its keeper', 'holds a clause'],
  ['one word '.repeat(20), 'is as long as a sentence'],
  ['…', 'has no words'],
  ['notion intrigues Northmouth University biologist', 'has a verb with its object'],
])('%s is none: it %s', (role) => {
  expect(isWholeRole(role, english)).toBe(false);
});

it('asks the words of the article’s language', () => {
  expect(isWholeRole('y su adjunta', spanish)).toBe(false);
  expect(isWholeRole('una de las autoras del estudio', spanish)).toBe(true);
});
