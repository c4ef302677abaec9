/** Takes the reader back to where they were, and keeps where they are. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Collaborators } from './model/collaborators.ts';
import { seenOf, type View } from './model/place.ts';
import type { State } from './model/state.ts';
import { itemAt } from './move-focus.ts';

/** In milliseconds: a reader who scrolls comes by many places. */
const PAUSE = 120;

export function usePlace(place: Collaborators['place'], state: State): void {
  const summary = state.kind === 'summary' ? state : undefined;
  const focused = useRef<string | undefined>(undefined);
  const latest = useRef<() => View | undefined>(() => undefined);
  latest.current = () =>
    summary && {
      speaker: summary.speaker,
      current: summary.current,
      focused: focused.current,
      opened: summary.opened,
      scrolled: scroller().scrollTop,
    };

  useLayoutEffect(() => {
    const view = summary?.resumed;
    if (!view) return;
    focused.current = view.focused ?? view.current;
    const focus = () => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>(`[data-item="${focused.current}"]`)?.focus({ preventScroll: true });
    };
    focus();
    const settle = scrollTo(view.scrolled);
    // A popup that is drawn before its window has the focus loses its own in Firefox.
    addEventListener('focus', focus);
    return () => {
      removeEventListener('focus', focus);
      settle?.disconnect();
    };
  }, [summary?.resumed]);

  useEffect(() => {
    const seen = summary && seenOf(summary);
    if (place && seen) void place.keepSeen(seen);
  }, [place, summary?.article, summary?.whole]);

  useEffect(() => {
    const view = latest.current();
    if (place && view) void place.keepView(view);
  }, [place, summary?.speaker, summary?.current, summary?.opened]);

  useEffect(() => {
    if (!place) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(pause);
      pause = undefined;
      const view = latest.current();
      if (view) void place.keepView(view);
    };
    const soon = () => {
      pause ??= setTimeout(keep, PAUSE);
    };
    const focus = ({ target }: FocusEvent) => {
      focused.current = itemAt(target) ?? focused.current;
      soon();
    };
    const leave = () => {
      if (pause !== undefined) keep();
    };
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    document.addEventListener('focusin', focus);
    addEventListener('pagehide', leave);
    return () => {
      clearTimeout(pause);
      document.removeEventListener('scroll', soon, { capture: true });
      document.removeEventListener('focusin', focus);
      removeEventListener('pagehide', leave);
    };
  }, [place]);
}

/**
 * Scrolls, and again whenever something changes its size until the place is reached: a popup is shown before it has
 * its size, so the end of the lists may come too early, and what scrolls may still be the document.
 * @returns what waits for that, if anything does
 */
function scrollTo(position: number): ResizeObserver | undefined {
  let box = scroller();
  box.scrollTop = position;
  let reached = box.scrollTop;
  if (reached >= position) return undefined;
  const observer = new ResizeObserver(() => {
    // Elsewhere by now: the reader has scrolled.
    if (box.scrollTop !== reached && !isAtEnd(box)) return observer.disconnect();
    box = scroller();
    box.scrollTop = position;
    reached = box.scrollTop;
    if (reached >= position) observer.disconnect();
  });
  for (const part of [document.documentElement, ...lists()]) observer.observe(part);
  return observer;
}

function isAtEnd(box: Element): boolean {
  return box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
}

/** What may scroll, and what is in it. */
function lists(): Element[] {
  const box = document.querySelector('.scroller');
  return box ? [box, ...box.children] : [];
}

/** In a low window the document scrolls, else the lists above the foot. */
function scroller(): Element {
  const lists = document.querySelector('.scroller');
  return lists && lists.scrollHeight > lists.clientHeight ? lists : document.documentElement;
}
