/** Sources beside a quote: "according to X", and clauses that come late in the sentence. */
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { sourceAt } from './find-source.ts';
import { attribution } from './make-attribution.ts';
import { type Scene, tokenAt } from './scene.ts';
import { tagBehind } from './tag-behind.ts';

/** "according to X" before the quote: the last one. */
export function sourceIn(scene: Scene, range: Span): Attribution | undefined {
  for (let at = range.end - 1; at >= range.start; at--) {
    const found = sourceAt(scene, at, range);
    if (found) return attribution(scene, 'according', found.source, found.cue.start, found.cue.end - 1);
  }
  return undefined;
}

/** The same behind the quote, or a clause that comes late: "… , Smith said" at the sentence's end. */
export function sourceBehind(scene: Scene, tail: Span): Attribution | undefined {
  const source = sourceIn(scene, tail);
  if (source) return source;
  for (let at = tail.start; at < tail.end; at++) {
    if (tokenAt(scene, at)?.kind !== 'comma') continue;
    const tag = tagBehind(scene, { start: at + 1, end: tail.end });
    if (tag && endsClause(scene, tag.slots.end, tail.end)) return tag;
  }
  return undefined;
}

function endsClause(scene: Scene, at: number, end: number): boolean {
  const token = tokenAt(scene, at);
  return at >= end || token?.kind === 'stop' || token?.kind === 'comma';
}
