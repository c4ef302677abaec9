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
