/** The verbs by which marks, dashes and the narration tell an attribution, read in one place. */
import { expect, it } from 'vitest';
import { isReportingVerb, skipAuxiliaries } from '../../../../lib/text/marks/reporting-verb.ts';
import { tokenise } from '../../../../lib/text/tokens.ts';
import { packFor } from '../../../pack-for.ts';

function tokensOf(text: string) {
  return tokenise({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }, [], packFor('en'));
}

it.each([
  ['said', true],
  ['laughed', true],
  ['Said', false],
  ['river', false],
])('%s attributes: %s', (word, attributes) => {
  expect(isReportingVerb(tokensOf(word)[0], packFor('en'))).toBe(attributes);
});

it('no token attributes nothing', () => {
  expect(isReportingVerb(undefined, packFor('en'))).toBe(false);
});

it.each([
  ['has also said', 2, 2],
  ['has also later said', 2, 2],
  ['said', 2, 0],
])('over auxiliaries up to the verb: %s', (text, most, index) => {
  expect(skipAuxiliaries(tokensOf(text), 0, most, packFor('en'))).toBe(index);
});
