/** The build leaves out of webextension-polyfill what Pith does not use, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { keepUsedApis, USED_APIS } from '../../../build/without-unused-apis.ts';

const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
const SEAM = 'lib/browser';

it('every API that Pith calls is kept', () => {
  const called = readdirSync(SEAM).flatMap((name) => [
    ...readFileSync(join(SEAM, name), 'utf8').matchAll(/\bbrowser\.(\w+)/g),
  ]);
  // Has no promises, which is all that the library adds.
  const names = new Set(called.map(([, name]) => name).filter((name) => name !== 'i18n'));
  expect([...names].sort()).toEqual([...USED_APIS].sort());
});

it('a kept API still promises what Chrome calls back with', async () => {
  const tabs = { query: (_filter: object, back: (found: readonly string[]) => void) => back(['a tab']) };
  const module = { exports: {} as { tabs: { query(filter: object): Promise<readonly string[]> } } };
  const chrome = { runtime: { id: 'pith' }, tabs };
  runInNewContext(keepUsedApis(LIBRARY), { chrome, exports: module.exports, module });
  expect(await module.exports.tabs.query({})).toEqual(['a tab']);
});

it('another version may not change unseen', () => {
  expect(() => keepUsedApis('an other version')).toThrow('no list of APIs');
});
