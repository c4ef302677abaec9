/** Which points and quotes the reader has before their eyes. */
import { useEffect, useState } from 'preact/hooks';
import type { ItemId } from './model/item.ts';

/** How much of an item must be seen: 0..1. */
const SEEN = 0.5;

/** @param shown what decides which items there are: whenever it changes, they are looked for anew. */
export function useInView(shown: readonly unknown[]): ReadonlySet<ItemId> {
  const [inView, setInView] = useState<ReadonlySet<ItemId>>(new Set());
  useEffect(() => {
    const seen = new Set<ItemId>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const { item } = (target as HTMLElement).dataset;
          if (item === undefined) continue;
          if (isIntersecting) seen.add(item);
          else seen.delete(item);
        }
        setInView(new Set(seen));
      },
      { threshold: SEEN },
    );
    for (const item of document.querySelectorAll('[data-item]')) observer.observe(item);
    return () => observer.disconnect();
  }, shown);
  return inView;
}
