/** Draws the beginning of what is long at once, and the rest as soon as the reader has seen the beginning. */
import { useEffect, useState } from 'preact/hooks';

/** @returns how many of `all` to draw: `first` in the first drawing, all from the next on. */
export function useFirstOnly(first: number, all: number): number {
  const [isSeen, setSeen] = useState(all <= first);
  useEffect(() => {
    if (isSeen) return;
    // An effect runs once the drawing is on the screen, a task of its own lets the reader's keys in between.
    const rest = setTimeout(() => setSeen(true));
    return () => clearTimeout(rest);
  }, []);
  return isSeen ? all : first;
}
