/** An attribution from the slots of its words. */
import type { Attribution } from './attribution.ts';
import { type Narration, tokenAt } from './narration.ts';
import type { Source } from './source.ts';

export function attribution(
  narration: Narration,
  pattern: Attribution['pattern'],
  source: Source,
  cueFrom?: number,
  cueTo?: number,
): Attribution {
  const first = cueFrom === undefined ? undefined : tokenAt(narration, cueFrom);
  const last = cueTo === undefined ? undefined : tokenAt(narration, cueTo);
  const { pack } = narration;
  return {
    pattern,
    source,
    ...(first && last && { cue: { start: first.start, end: last.end } }),
    slots: {
      start: Math.min(source.slots.start, cueFrom ?? source.slots.start),
      end: Math.max(source.slots.end, (cueTo ?? 0) + 1),
    },
    weak:
      last !== undefined &&
      pack.lexicon.weakReportingVerbs.has(last.lower) &&
      !pack.lexicon.reportingVerbs.has(last.lower),
  };
}

/** The words beside a quote tell that nobody whom they name has said it. */
export function nobody(narration: Narration, at: number): Attribution {
  const { start = 0, end = 0, text = '' } = tokenAt(narration, at) ?? {};
  const source = { kind: 'pronoun', word: text.toLowerCase(), slots: { start: at, end: at + 1 } } as const;
  return { pattern: 'nobody', source, cue: { start, end }, slots: source.slots, weak: false };
}
