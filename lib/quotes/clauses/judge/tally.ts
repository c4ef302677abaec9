/** Who speaks in an article by words beside the quotations, and how often. */
import type { Voice } from '../voices.ts';
import type { Turn } from './turn.ts';

export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  /** Who does most often. */
  readonly star: Voice | undefined;
  /** The share of quotations that are told so. */
  readonly share: number;
}

/** Counts, by name, the turns whose speaker a subject beside them tells; the first of equals is the star. */
export function tallyOf(turns: readonly Turn[]): Tally {
  const counts = new Map<string, number>();
  let star: Voice | undefined;
  let told = 0;
  for (const {
    told: { subject },
    heard,
  } of turns) {
    if (!subject || !heard) continue;
    told++;
    const { name } = heard.speaker;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (!star || count > (counts.get(star.speaker.name) ?? 0)) star = heard;
  }
  return { counts, star, share: told / Math.max(1, turns.length) };
}
