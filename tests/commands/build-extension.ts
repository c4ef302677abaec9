/** Builds the extension for both browsers, unless nothing that goes into it has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.ts';

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'locales',
  'build',
  'wxt.config.ts',
  'package-lock.json',
];
const STAMP = '.output/built-from';
const BUILDS = ['chrome', 'firefox'];

/** @throws {Error} with the builder's own words when the build fails. */
export async function buildExtension(): Promise<void> {
  const state = stateOf(SOURCES.flatMap(filesUnder));
  const isBuilt = BUILDS.every((browser) => existsSync(`.output/${browser}-mv3/manifest.json`));
  if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === state) return;
  for (const browser of BUILDS) {
    const { ok, output } = await runStep('wxt', ['build', '-b', browser, '--mv3']);
    if (!ok) throw new Error(`The build for ${browser} failed:\n${output}`);
  }
  writeFileSync(STAMP, state);
}

/** Changes with each change of a file under the paths: by name, size and time, which costs no reading. */
function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
