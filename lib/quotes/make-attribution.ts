/** An attribution from the slots of its words. */
import type { Attribution } from './attribution.ts';
import { type Scene, tokenAt } from './scene.ts';
import type { Source } from './source.ts';

export function attribution(
  scene: Scene,
  pattern: Attribution['pattern'],
  source: Source,
  cueFrom?: number,
  cueTo?: number,
): Attribution {
  const first = cueFrom === undefined ? undefined : tokenAt(scene, cueFrom);
  const last = cueTo === undefined ? undefined : tokenAt(scene, cueTo);
  const { pack } = scene;
  return {
    pattern,
    source,
    ...(first && last && { cue: { start: first.start, end: last.end } }),
    slots: {
      start: Math.min(source.slots.start, cueFrom ?? source.slots.start),
      end: Math.max(source.slots.end, (cueTo ?? 0) + 1),
    },
    weak: last !== undefined && pack.weaklySays.has(last.lower) && !pack.says.has(last.lower),
  };
}

/** The words beside a quote tell that nobody whom they name has said it. */
export function nobody(scene: Scene, at: number): Attribution {
  const { start = 0, end = 0, text = '' } = tokenAt(scene, at) ?? {};
  const source = { kind: 'pronoun', word: text.toLowerCase(), slots: { start: at, end: at + 1 } } as const;
  return { pattern: 'hearer', source, cue: { start, end }, slots: source.slots, weak: false };
}
