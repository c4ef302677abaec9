/** `npm run zip`: the stores' packages and the sources they are built from; `-- --check` builds them again, from here and from the sources, and compares. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './read-arguments.ts';
import { runStep } from './run-step.ts';

const OUTPUT = '.output';
/** Firefox's store also wants the sources, which come with its package. */
const STORES = ['chrome', 'edge', 'firefox'];

const { values } = readArguments(
  { options: { check: { type: 'boolean', default: false } } },
  'npm run zip [-- --check]',
);
const packages = await zip();
for (const [name, { bytes, hash }] of packages) console.log(`${hash}  ${name}  ${bytes} bytes`);
if (values.check) await check();

interface Package {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/** @returns what was built, by file name. */
async function zip(): Promise<ReadonlyMap<string, Package>> {
  for (const store of STORES) await step('wxt', ['zip', '-b', store, '--mv3']);
  return packagesIn(OUTPUT);
}

async function check(): Promise<void> {
  compare('built again', await zip());
  const folder = mkdtempSync(join(tmpdir(), 'pith-sources-'));
  const sources = [...packages.keys()].find((name) => name.endsWith('-sources.zip')) ?? '';
  await step('unzip', ['-q', join(OUTPUT, sources), '-d', folder]);
  await step('npm', ['--prefix', folder, 'run', 'zip']);
  compare('built from the sources', packagesIn(join(folder, OUTPUT)));
  rmSync(folder, { recursive: true });
}

function compare(how: string, others: ReadonlyMap<string, Package>): void {
  const different = [...packages].filter(([name, { hash }]) => others.get(name)?.hash !== hash);
  for (const [name] of different) console.error(`${name} differs when ${how}.`);
  if (different.length > 0) process.exit(1);
  console.log(`The ${packages.size} packages are the same, bit by bit, when ${how}.`);
}

function packagesIn(folder: string): ReadonlyMap<string, Package> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(
    names.sort().map((name) => {
      const path = join(folder, name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [name, { bytes: statSync(path).size, hash }];
    }),
  );
}

async function step(program: string, args: readonly string[]): Promise<void> {
  const { ok, output } = await runStep(program, args);
  if (!ok) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
}
