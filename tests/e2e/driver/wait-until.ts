/** Waits for what a browser does in its own time; patient, since a busy machine is slow and not wrong. */

const INTERVAL = 50;

/**
 * Asks until the answer is truthy.
 * @param what names what is waited for, in the error.
 * @param patience milliseconds
 * @throws {Error} when patience ends.
 */
export async function waitUntil<Value>(
  what: string,
  ask: () => Promise<Value>,
  patience = 30_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
