import { expect, it } from 'vitest';
import { isAdjective, isCommon, leads, nounsOf } from '../../../lib/people/common-nouns.ts';
import { tokensOf } from './tokens-of.ts';

function nounsIn(text: string): readonly string[] {
  const { tokens, pack } = tokensOf(text, 'de');
  return [...nounsOf(tokens, pack)];
}

it('is what stands behind an article, alone or with an adjective between', () => {
  expect(nounsIn('Dann stieg die Brücke, und der alte Damm brach.')).toEqual(['brücke', 'damm']);
});

it('is no name that has an article now and then', () => {
  expect(nounsIn('Da kam der Wexel. Später ging Wexel, und Wexel schwieg, wie Wexel schweigt.')).toEqual([]);
});

it('is no word of a pair that comes back, whatever stands before it', () => {
  expect(nounsIn('Man sah die junge Fenna Wexel. Da ging Fenna Wexel. Da blieb Fenna Wexel.')).not.toContain(
    'wexel',
  );
});

it('is told by an office or an ending as well', () => {
  const { pack } = tokensOf('', 'de');
  expect(isCommon('ministerin', new Set(), pack)).toBe(true);
  expect(isCommon('verwaltung', new Set(), pack)).toBe(true);
  expect(isCommon('wexel', new Set(), pack)).toBe(false);
  expect(isCommon('wexel', new Set(['wexel']), pack)).toBe(true);
});

it('knows what leads a noun', () => {
  const { tokens, pack } = tokensOf('Dort fand man seine lobenden Worte.', 'de');
  expect(tokens.filter((token) => leads(token, pack)).map(({ text }) => text)).toEqual(['seine']);
  expect(tokens.filter((token) => isAdjective(token, pack)).map(({ text }) => text)).toEqual(['lobenden']);
});
