/** The narration of an article as one row of slots: each holds a token, or a whole speech that stands in for its tokens. */
import type { People } from '../people/people.ts';
import type { Mention } from '../people/person.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';

/** A place in the narration. */
export interface Slot {
  /** Index of the token; of the first one inside for a speech. */
  readonly token: number;
  /** Index of the speech, or -1. */
  readonly speech: number;
  readonly block: number;
  /** Counts up over the article. */
  readonly sentence: number;
}

export interface Row {
  readonly pack: Pack;
  readonly tokens: readonly Token[];
  readonly people: People;
  readonly slots: readonly Slot[];
  /** By the index of a mention's first and last token. */
  readonly mentionFrom: ReadonlyMap<number, Mention>;
  readonly mentionTo: ReadonlyMap<number, Mention>;
}

/** The token in a slot; none where the slot is a speech. */
export function tokenAt({ slots, tokens }: Pick<Row, 'slots' | 'tokens'>, slot: number): Token | undefined {
  const found = slots[slot];
  return found && found.speech < 0 ? tokens[found.token] : undefined;
}

/** The word in a slot, in lower case; empty where the slot holds a speech. */
export function wordAt(row: Pick<Row, 'slots' | 'tokens'>, slot: number): string {
  return tokenAt(row, slot)?.lower ?? '';
}

/** The name that starts in a slot. */
export function mentionFrom({ slots, mentionFrom: from }: Row, slot: number): Mention | undefined {
  const found = slots[slot];
  return found && found.speech < 0 ? from.get(found.token) : undefined;
}

/** The name that ends in a slot. */
export function mentionTo({ slots, mentionTo: to }: Row, slot: number): Mention | undefined {
  const found = slots[slot];
  return found && found.speech < 0 ? to.get(found.token) : undefined;
}

/** Slots of a name: tokens and slots run alike outside speeches. */
export function lengthOf({ tokens }: Mention): number {
  return tokens.end - tokens.start;
}
