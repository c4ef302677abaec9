/** Reads broken pages by the thousand, a batch a process: `npm run fuzz [-- PAGES]`. Each batch prints its seed, by which PITH_SEED repeats it. */
import { spawnSync } from 'node:child_process';

/** jsdom gives a page's memory back only with its process. */
const BATCH = 500;

const pages = Number(process.argv[2] ?? 5000);
if (!Number.isInteger(pages) || pages < 1) {
  console.error('How many pages? A whole number from 1.');
  process.exit(2);
}

for (let done = 0; done < pages; done += BATCH) {
  const size = Math.min(BATCH, pages - done);
  const seed = process.env.PITH_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
  const { status } = spawnSync('vitest', ['run', '--project', 'property', 'tests/property/article.test.ts'], {
    env: { ...process.env, PITH_FUZZ: String(size), PITH_SEED: seed },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`${done + size} of ${pages} pages, seed ${seed}: ${status === 0 ? 'well' : 'failed'}`);
  if (status !== 0) process.exit(1);
}
