/** Words that a quote passes on. */
import { expect, it } from 'vitest';
import { isNested } from '../../../lib/quotes/is-nested.ts';

it.each([
  ['He told me, ‘Jane, go home.’', true],
  ["He told me, 'Jane, go home.'", true],
  ['‘Go,’ he said to Jane, and I went.', false],
  ['I don’t know what Jane did.', false],
  ['Jane said ‘no’ to me.', false],
])('%s', (words, nested) => {
  expect(isNested(words, { start: 0, end: words.length }, words.indexOf('Jane'))).toBe(nested);
});
