/** The engine without a browser: JSON lines in, one JSON line out for each, in order. Ends with status 1 where a line could not be read. */
import { condenseWithin } from './condense-within.ts';
import { linesOf } from './lines-of.ts';
import { readArguments, refuse } from './read-arguments.ts';
import { unreadLines } from './unread-lines.ts';

const { values } = readArguments(
  { options: { points: { type: 'string', default: '5' }, seconds: { type: 'string', default: '20' } } },
  'npm run -s batch -- [--points N] [--seconds N]',
);
/** What a timer takes: in ms, 31 bits. */
const MOST_SECONDS = 2_147_483;

const points = Number(values.points);
const seconds = Number(values.seconds);
if (!Number.isInteger(points) || points < 1) refuse('--points takes a whole number from 1.');
if (!Number.isInteger(seconds) || seconds < 1 || seconds > MOST_SECONDS)
  refuse(`--seconds takes a whole number from 1 to ${MOST_SECONDS}.`);

const unread: number[] = [];
let at = 0;
let all = 0;

// Whoever reads the output may have enough of it: `batch | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(tellUnread());
  throw error;
});
process.stdin.on('error', (error) => {
  console.error(`The input cannot be read: ${error.message}`);
  process.exit(1);
});

const condenser = condenseWithin(seconds, points);
for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
  at += 1;
  if (line.trim() === '') continue;
  all += 1;
  const { answer, isRead } = await condenser.condense(line, at);
  if (!isRead) unread.push(at);
  await write(`${answer}\n`);
}
await condenser.close();
process.exitCode = tellUnread();

/** @returns the status to end with */
function tellUnread(): 0 | 1 {
  if (unread.length === 0) return 0;
  console.error(unreadLines(unread, all));
  return 1;
}

/** Waits for a slow reader, so that a long run does not pile up in memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
