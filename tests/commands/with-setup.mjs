/** Sets up what a command needs, then runs it: `node with-setup.mjs [--browser | --browsers] COMMAND [argument…]`. Plain JavaScript for Node 20, since it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install-packages.mjs';

const [first = '', ...rest] = process.argv.slice(2);
const needs = first.startsWith('--') ? first : '';
const command = needs === '' ? [first, ...rest] : rest;

try {
  installPackages();
  if (needs === '--browser') installBrowsers('one');
  if (needs === '--browsers') installBrowsers('both');
} catch (error) {
  console.error(`Pith: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

// The packages bring their own Node, newer than the machine's may be.
const bin = join(process.cwd(), 'node_modules', '.bin');
const { status } = spawnSync(join(bin, 'node'), command, {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
process.exit(status ?? 1);
