/** Reads broken pages and condenses broken articles by the thousand, a batch a process: `npm run fuzz [-- HOW-MANY]`. Each batch prints its seed, by which PITH_SEED repeats it. */
import { spawnSync } from 'node:child_process';
import { readArguments, refuse } from './read-arguments.ts';

/** jsdom gives a page's memory back only with its process. */
const BATCH = 500;

/** What is broken, and the test that reads it. */
const KINDS = { pages: 'tests/property/article.test.ts', articles: 'tests/property/summary.test.ts' };

const {
  positionals: [wanted = '5000', ...others],
} = readArguments({ allowPositionals: true }, 'npm run fuzz [-- HOW-MANY]');
const count = Number(wanted);
if (!Number.isInteger(count) || count < 1 || others.length > 0)
  refuse('How many of each? A whole number from 1.');

for (const [kind, test] of Object.entries(KINDS)) {
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done);
    const seed = process.env.PITH_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
    const { status } = spawnSync('vitest', ['run', '--project', 'property', test], {
      env: { ...process.env, PITH_FUZZ: String(size), PITH_SEED: seed },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    console.log(`${done + size} of ${count} ${kind}, seed ${seed}: ${status === 0 ? 'well' : 'failed'}`);
    if (status !== 0) process.exit(1);
  }
}
