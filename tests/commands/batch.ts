/** The engine without a browser: JSON lines in, one JSON line out for each, in order. */
import { parseArgs } from 'node:util';
import { condense } from './condense.ts';
import { linesOf } from './lines-of.ts';

const { values } = parseArgs({ options: { points: { type: 'string', default: '5' } } });
const points = Number(values.points);
if (!Number.isInteger(points) || points < 1) {
  console.error('--points takes a whole number from 1.');
  process.exit(2);
}

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
