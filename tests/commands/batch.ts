/** The engine without a browser: JSON lines in, one JSON line out for each, in order. */
import { condense } from './condense.ts';
import { linesOf } from './lines-of.ts';
import { readArguments, refuse } from './read-arguments.ts';

const { values } = readArguments(
  { options: { points: { type: 'string', default: '5' } } },
  'npm run -s batch -- [--points N]',
);
const points = Number(values.points);
if (!Number.isInteger(points) || points < 1) refuse('--points takes a whole number from 1.');

// Whoever reads the output may have enough of it: `batch | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.stdin.on('error', (error) => {
  console.error(`The input cannot be read: ${error.message}`);
  process.exit(1);
});

let at = 0;
for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
  at += 1;
  if (line.trim() === '') continue;
  await write(`${JSON.stringify(await condense(line, points, at))}\n`);
}

/** Waits for a slow reader, so that a long run does not pile up in memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
