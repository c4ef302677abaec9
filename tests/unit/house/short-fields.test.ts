/** A build's short names for the tables of packs. */
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { shortenFields, shortNames } from '../../../build/short-fields.ts';
import { sourcesUnder } from './sources-under.ts';

const NAMES = shortNames('.');
const shortened = (code: string): string =>
  shortenFields(code, parseSync('a.js', code).program, new Map([['reportingVerbs', 'Qx']]));

it('a table is called so wherever it is written, read or taken out, and nothing else is', () => {
  expect(shortened('a.reportingVerbs?.has(b)')).toBe('a.Qx?.has(b)');
  expect(shortened('({ reportingVerbs: words("say") })')).toBe('({ Qx: words("say") })');
  expect(shortened('const { reportingVerbs } = a, { reportingVerbs: b } = a')).toBe(
    'const { Qx: reportingVerbs } = a, { Qx: b } = a',
  );
  expect(shortened('const reportingVerbs = "reportingVerbs", a = b[reportingVerbs]')).toBe(
    'const reportingVerbs = "reportingVerbs", a = b[reportingVerbs]',
  );
});

it('no two tables have one name', () => {
  expect(NAMES.size).toBeGreaterThan(100);
  expect(new Set(NAMES.values()).size).toBe(NAMES.size);
  expect([...NAMES.values()].filter((name) => !/^[A-Z][a-z]$/.test(name))).toEqual([]);
});

it('no other field is called as a table or by its short name, above the floors that read packs', () => {
  const others = sourcesUnder('lib/article', 'lib/cite', 'lib/browser', 'components', 'entrypoints');
  const found = others.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:\.|\breadonly )(\w+)\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => NAMES.has(name) || [...NAMES.values()].includes(name)),
  );
  expect(found).toEqual([]);
});
