/** The first word of a source. */
import type { Token } from '../../text/tokens.ts';
import type { Narration } from '../narration.ts';
import type { Source } from '../source.ts';

export function firstToken({ tokens, slots }: Narration, source: Source): Token | undefined {
  return tokens[slots[source.slots.start]?.token ?? -1];
}
