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

/** What a reader does first where they mean to go elsewhere. */
const ELSEWHERE = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Scrolls, and again whenever something changes its size, until the place is reached or the reader does anything: a popup
 * is shown before it has its size, so the end of the lists may come too early, and what scrolls may still be the document.
 * @returns what ends that, if it goes on
 */
function scrollTo(position: number): { disconnect(): void } | undefined {
  if (reach(position)) return undefined;
  const observer = new ResizeObserver(() => {
    if (reach(position)) disconnect();
  });
  const disconnect = () => {
    observer.disconnect();
    for (const act of ELSEWHERE) removeEventListener(act, disconnect, { capture: true });
  };
  for (const act of ELSEWHERE) addEventListener(act, disconnect, { capture: true, passive: true });
  const box = document.querySelector('.scroller');
  for (const part of [document.documentElement, ...(box ? [box, ...box.children] : [])])
    observer.observe(part);
  return { disconnect };
}

/** @returns whether the place is as far down as this */
function reach(position: number): boolean {
  const box = scroller();
  box.scrollTop = position;
  return box.scrollTop >= position;
}

/** In a low window the document scrolls, else the lists above the foot. */
function scroller(): Element {
  const lists = document.querySelector('.scroller');
  return lists && lists.scrollHeight > lists.clientHeight ? lists : document.documentElement;
}
