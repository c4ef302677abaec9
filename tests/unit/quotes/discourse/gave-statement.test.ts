/** Whose a statement is. */
import { expect, it } from 'vitest';
import { BEGINNING } from '../../../../lib/quotes/discourse/discourse.ts';
import { gaveStatement } from '../../../../lib/quotes/discourse/gave-statement.ts';
import { referenceIndex } from '../../../../lib/quotes/discourse/reference-index.ts';
import { noun } from '../../../../lib/syntax/phrase.ts';
import { tokenAt } from '../../../../lib/syntax/row.ts';
import { rowOf, slotOf } from '../../syntax/row-of.ts';

function giver(text: string, head: string): string | undefined {
  const row = rowOf([text]);
  const end = slotOf(row, head) + 1;
  const source = noun(row, head, end - 2, end);
  const first = tokenAt(row, end - 2);
  if (!first || source.kind !== 'noun') throw new Error('no noun');
  const found = gaveStatement({
    index: referenceIndex(row),
    discourse: BEGINNING,
    noun: source,
    inside: undefined,
    first,
    phrase: `the ${head}`,
    definite: true,
    titled: false,
  });
  return found?.person.mention.names.join(' ');
}

it('is whoever gave it out', () => {
  expect(giver('Acme Homes released a statement. “We are sorry,” the statement said.', 'statement')).toBe(
    'acme homes',
  );
});

it('is nobody known where nobody gave it out, or it is no statement', () => {
  expect(giver('It rained. “We are sorry,” the statement said.', 'statement')).toBeUndefined();
  expect(giver('Acme Homes sent a miller. “We are sorry,” the miller said.', 'miller')).toBeUndefined();
});
