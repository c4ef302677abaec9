/** Sources beside a quote: "according to X", and clauses that come late in the sentence. */
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { sourceAt } from './find-source.ts';
import { attribution } from './make-attribution.ts';
import { type Narration, tokenAt } from './narration.ts';
import { tagBehind } from './tag-behind.ts';

/** "according to X" before the quote: the last one. */
export function sourceIn(narration: Narration, range: Span): Attribution | undefined {
  for (let at = range.end - 1; at >= range.start; at--) {
    const found = sourceAt(narration, at, range);
    if (found) return attribution(narration, 'according', found.source, found.cue.start, found.cue.end - 1);
  }
  return undefined;
}

/** The same behind the quote, or a clause that comes late: "… , Smith said" at the sentence's end. */
export function sourceBehind(narration: Narration, tail: Span): Attribution | undefined {
  const source = sourceIn(narration, tail);
  if (source) return source;
  for (let at = tail.start; at < tail.end; at++) {
    if (tokenAt(narration, at)?.kind !== 'comma') continue;
    const tag = tagBehind(narration, { start: at + 1, end: tail.end });
    if (tag && endsClause(narration, tag.slots.end, tail.end)) return tag;
  }
  return undefined;
}

/** At the clause's end, or where it tells when and where: "…, a déclaré Jane Smith lors d'une réunion". */
function endsClause({ pack, ...row }: Narration, at: number, end: number): boolean {
  const token = tokenAt(row, at);
  if (at >= end || token?.kind === 'stop' || token?.kind === 'comma') return true;
  const isTold = pack.grammar.adjectivesFollow && token?.kind === 'word';
  return isTold && (pack.lexicon.prepositions.has(token.lower) || pack.names.dates.has(token.lower));
}
