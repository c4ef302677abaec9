/** Work in steps: done at once, or with pauses in which the page that it runs in can breathe. */

export type Steps<Result> = Generator<undefined, Result>;

/** Work without a pause goes on for so long, in milliseconds: less is hardly felt as a halt. */
const SLICE = 100;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A step itself is not interrupted. Quick work has no pause. */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
