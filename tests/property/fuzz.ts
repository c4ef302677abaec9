/** Runs a check over broken input; what fails is made as small as it gets and kept as a fixture that every later run reads first. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { minimise } from './minimise.ts';

/** `npm run fuzz` breaks more, and says with which seed. */
export const RUNS = Number(process.env.PITH_FUZZ ?? 300);
/** PITH_SEED repeats a run. */
export const SEED = process.env.PITH_SEED === undefined ? {} : { seed: Number(process.env.PITH_SEED) };
const KEPT = 'tests/fixtures/fuzz';

/** Only the long run asks: a clock in every `npm test` would fail on a busy machine. In seconds of work. */
const HANG = process.env.PITH_FUZZ === undefined ? Number.POSITIVE_INFINITY : 2;

/**
 * @param kind names the fixtures that are kept.
 * @throws {Error} with the failure of the smallest input, the seed, and in the long run where that input is kept.
 */
export function fuzz(kind: string, inputs: fc.Arbitrary<string>, check: (input: string) => void): void {
  for (const input of keptOf(kind)) check(input);
  const { failed, counterexample, seed, errorInstance } = fc.check(
    fc.property(inputs, (input) => void check(input)),
    { numRuns: RUNS, ...SEED },
  );
  if (!failed) return;
  const smallest = minimise(counterexample?.[0] ?? '', (input) => failureOf(check, input) !== undefined);
  const place = process.env.PITH_FUZZ === undefined ? '' : ` Kept as ${keep(kind, smallest)}.`;
  const cause = failureOf(check, smallest) ?? errorInstance;
  throw new Error(`Seed ${seed}, ${JSON.stringify(smallest).slice(0, 2_000)}: ${cause}.${place}`, { cause });
}

/** Work, not time: other programs do not count. @throws {Error} where it is more than any input may take. */
export function expectSwift(run: () => unknown): void {
  if (HANG === Number.POSITIVE_INFINITY) return;
  const seconds = secondsOf(run);
  // The first time may have compiled what the second finds compiled.
  if (seconds > HANG && secondsOf(run) > HANG) throw new Error(`took ${seconds} seconds`);
}

function secondsOf(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function failureOf(check: (input: string) => void, input: string): unknown {
  try {
    check(input);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** As JSON, since a lone surrogate stands in no text file. */
function keptOf(kind: string): readonly string[] {
  if (!existsSync(KEPT)) return [];
  return readdirSync(KEPT)
    .filter((name) => name.startsWith(`${kind}-`))
    .map((name) => JSON.parse(readFileSync(join(KEPT, name), 'utf8')));
}

function keep(kind: string, input: string): string {
  mkdirSync(KEPT, { recursive: true });
  const text = `${JSON.stringify(input)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const path = join(KEPT, `${kind}-${name}.json`);
  writeFileSync(path, text);
  return path;
}
