/** One table of keys: no key means two things, and README lists what the table has. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEYS } from '../../../../components/model/keys.ts';
import { ENGLISH } from '../english.ts';

it('no key means two things', () => {
  const keys = KEYS.flatMap(({ commands }) => Object.keys(commands));
  expect(keys).toEqual([...new Set(keys)]);
});

it('README lists the same keys', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('| Key | Does |');
  const [rows = ''] = section.split('\n\n');
  const listed = rows
    .split('\n')
    .slice(2)
    .flatMap((row) => row.split('|')[1]?.trim().split(/ |, /) ?? []);
  const caps = KEYS.flatMap((row) =>
    row.caps.map((cap) => (typeof cap === 'string' ? cap : ENGLISH.t(cap.named))),
  );
  expect(new Set(listed)).toEqual(new Set(caps));
});
