/** Makes a failing text small: pieces are left out as long as it goes on failing. */

/** So many tries are enough for what a person can read. */
const MOST_TRIES = 500;

/**
 * Leaves out halves, then quarters, down to single UTF-16 units (the ddmin algorithm of Zeller and Hildebrandt, 2002,
 * on complements alone).
 * @param fails whether a text still fails; it must for `text` itself.
 */
export function minimise(text: string, fails: (text: string) => boolean): string {
  let least = text;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1 && tries < MOST_TRIES; ) {
    let isSmaller = false;
    for (let at = 0; at < least.length && tries < MOST_TRIES; ) {
      const without = least.slice(0, at) + least.slice(at + size);
      tries += 1;
      if (fails(without)) {
        least = without;
        isSmaller = true;
      } else at += size;
    }
    if (size === 1 && !isSmaller) break;
    size = Math.max(1, Math.floor(Math.min(size, least.length) / 2));
  }
  return least;
}
