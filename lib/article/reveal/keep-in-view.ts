/** Looks at a passage that was scrolled to once more: pictures come in on the way and push it along. */
import { domOf } from '../snapshot/dom.ts';
import { bringIntoView, distanceFromPlace } from './bring-into-view.ts';

/** The page is at rest where nothing has moved between two looks, in milliseconds; it is looked at so often at most. */
const INTERVAL = 150;
const MOST_LOOKS = 14;
/** A passage may stand so far from its place, as a share of the window's height: a page's end lets it come no nearer. */
const NEAR = 0.3;

/**
 * Waits for the page to come to rest, and corrects once.
 * @param find the passage as the page has it by then.
 */
export function keepInView(range: Range, find: () => Range | undefined): void {
  const { ownerDocument } = range.startContainer;
  const view = ownerDocument && domOf(ownerDocument).view(ownerDocument);
  if (!view || !('getBoundingClientRect' in range)) return;
  let left = MOST_LOOKS;
  let last = Number.NaN;
  const look = () => {
    const { top } = range.getBoundingClientRect();
    const { scrollY } = view;
    const isAtRest = top + scrollY * 1e6 === last;
    last = top + scrollY * 1e6;
    if (!isAtRest && --left > 0) {
      view.setTimeout(look, INTERVAL);
      return;
    }
    const found = find();
    if (found && isAstray(found, view)) bringIntoView(found, 'instant');
  };
  view.setTimeout(look, INTERVAL);
}

function isAstray(range: Range, view: Window & typeof globalThis): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const isOut = bottom < 0 || top > view.innerHeight;
  return isOut || Math.abs(distanceFromPlace(range, view)) > NEAR * view.innerHeight;
}
