/** The pure floors compile without the DOM and the browser, and read no clock and no dice. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesUnder } from './sources-under.ts';

const PURE_FLOORS = [
  'lib/text',
  'lib/people',
  'lib/syntax',
  'lib/quotes',
  'lib/points',
  'lib/summary',
  'lib/cite',
];

const IMPURE = [
  'document.title',
  'window.name',
  'browser.tabs',
  'chrome.tabs',
  'console.log',
  'setTimeout',
  'localStorage',
  'URL.canParse',
  'fetch',
  'process.env',
];

describe('The compiler', () => {
  it('has all pure floors in its pure project', () => {
    const { include } = JSON.parse(readFileSync('tsconfig.pure.json', 'utf8')) as { include: string[] };
    expect(include).toEqual(PURE_FLOORS);
  });

  it('refuses there whatever is not the language itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pith-pure-'));
    const lines = IMPURE.map((expression) => `export const value = ${expression};`);
    lines.forEach((line, index) => {
      writeFileSync(join(folder, `planted-${index}.ts`), line);
    });
    const config = join(folder, 'tsconfig.json');
    writeFileSync(config, JSON.stringify({ extends: resolve('tsconfig.pure.json'), include: ['*.ts'] }));
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', config], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const refused = IMPURE.filter((_, index) => stdout.includes(`planted-${index}.ts`));
    expect(refused).toEqual(IMPURE);
  });
});

describe('The pure floors', () => {
  it.each(sourcesUnder(...PURE_FLOORS))('%s reads no clock and throws no dice', (path) => {
    expect(readFileSync(path, 'utf8')).not.toMatch(
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bTemporal\.Now\b/,
    );
  });
});
