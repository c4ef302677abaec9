/** Times and their summary figures. */

/** @returns milliseconds that this thread has worked, in steps of a few, and what the function gave. A clock on the wall would count other programs too. */
export async function time<T>(run: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const started = worked();
  const value = await run();
  return { ms: worked() - started, value };
}

/** How often something quick is timed, and what all of it may take. In milliseconds. */
const REPEATS = 5;
const PATIENCE = 60;

/** For what takes less than a few milliseconds: the best of several times by the clock on the wall, which other programs can only lengthen. */
export async function bestTime<T>(run: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const begun = performance.now();
  let best = Number.POSITIVE_INFINITY;
  for (let count = 1; ; count++) {
    const started = performance.now();
    const value = await run();
    best = Math.min(best, performance.now() - started);
    if (count === REPEATS || performance.now() - begun > PATIENCE) return { ms: best, value };
  }
}

function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** @param share 0..1: .5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * The exponent k of the curve time = c × size^k that fits best: least squares on the logarithms.
 * @returns 1 where the time is proportional to the size
 */
export function growthExponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ ms }) => Math.log(ms));
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, at) => sum + (value - meanX) * ((y[at] ?? 0) - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
