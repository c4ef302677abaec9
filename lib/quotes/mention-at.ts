/** Names by the slots in which they start and end. */
import type { Mention } from '../people/person.ts';
import type { Narration } from './narration.ts';

export function mentionFrom({ slots, mentionFrom: from }: Narration, slot: number): Mention | undefined {
  const found = slots[slot];
  return found && found.speech < 0 ? from.get(found.token) : undefined;
}

export function mentionTo({ slots, mentionTo: to }: Narration, slot: number): Mention | undefined {
  const found = slots[slot];
  return found && found.speech < 0 ? to.get(found.token) : undefined;
}

/** Tokens and slots run alike outside speeches. */
export function lengthOf({ tokens }: Mention): number {
  return tokens.end - tokens.start;
}
