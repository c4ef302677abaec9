/** The linter keeps the floors of the house apart. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Floors, each with an import that it must not have. */
const UPWARD = [
  ['lib/text', '../people/speaker.ts'],
  ['lib/text', 'wxt/browser'],
  ['lib/people', '../syntax/row.ts'],
  ['lib/people', '../quotes/quote.ts'],
  ['lib/syntax', '../quotes/quote.ts'],
  ['lib/quotes', '../points/point.ts'],
  ['lib/points', '../summary/summary.ts'],
  ['lib/summary', '../cite/as-plain-text.ts'],
  ['lib/cite', '../article/page-result.ts'],
  ['lib/article', '../browser/page.ts'],
  ['lib/article', '../quotes/quote.ts'],
  ['lib/browser', '../../components/App.tsx'],
  ['components', '../lib/browser/page.ts'],
  ['components', 'wxt/browser'],
  ['entrypoints', '../tests/e2e/world.ts'],
] as const;

const DOWNWARD = [
  ['lib/syntax', '../people/speaker.ts'],
  ['lib/quotes', '../syntax/row.ts'],
  ['lib/quotes', '../people/speaker.ts'],
  ['lib/points', '../quotes/quote.ts'],
  ['lib/summary', '../points/point.ts'],
  ['lib/article', '../text/article.ts'],
  ['lib/browser', '../article/page-result.ts'],
  ['components', '../lib/cite/as-plain-text.ts'],
  ['entrypoints', '../lib/browser/page.ts'],
] as const;

it('The linter refuses an import that points up, and takes one that points down', () => {
  const house = mkdtempSync(join(tmpdir(), 'pith-house-'));
  copyFileSync('biome.json', join(house, 'biome.json'));
  UPWARD.forEach(([floor, target], index) => {
    plant(join(house, floor, `up-${index}.ts`), target);
  });
  DOWNWARD.forEach(([floor, target], index) => {
    plant(join(house, floor, `down-${index}.ts`), target);
  });
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--reporter=json',
      '--max-diagnostics=none',
    ],
    { cwd: house, encoding: 'utf8' },
  );
  rmSync(house, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
  const refused = diagnostics.map(({ location }) => location.path);
  expect(refused.sort()).toEqual(UPWARD.map(([floor], index) => `${floor}/up-${index}.ts`).sort());
});

function plant(path: string, target: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from '${target}';\nthing();\n`);
}
