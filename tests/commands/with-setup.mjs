/** Sets up what a command needs, then runs it: `node with-setup.mjs [--browser | --browsers] COMMAND [argument…]`. Plain JavaScript for Node 20, since it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install-packages.mjs';

// What follows is the command's own: it reads its options itself.
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

// The packages bring their own Node, newer than the machine's may be; on a platform that has none of them its own must do.
const bin = join(process.cwd(), 'node_modules', '.bin');
const brought = join(bin, 'node');
const { status, signal, error } = spawnSync(existsSync(brought) ? brought : process.execPath, command, {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
if (signal) console.error(`Pith: the command was ended by ${signal}.`);
else if (error) console.error(`Pith: the command did not start: ${error.message}`);
process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1));
