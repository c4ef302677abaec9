/** Abbreviations after which a full stop often ends no sentence. Compared in lower case, without the last full stop. */
import { primarySubtag } from './direction.ts';
import { ABBREVIATIONS, ORDINAL_STOPS } from './packs/every-language/abbreviations.ts';
import type { Stops } from './packs/prose/prose.ts';

export interface Abbreviations {
  readonly binding: ReadonlySet<string>;
  readonly numbering: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  /** Figures with a full stop are ordinals ("am 3. Mai"). */
  readonly ordinals: boolean;
}

/**
 * @param language BCP 47
 * @param own abbreviations of the language, beside the common ones
 */
export function abbreviationsOf(language: string, own: Stops = {}): Abbreviations {
  const table = (kind: keyof Stops) => new Set(`${ABBREVIATIONS[kind]} ${own[kind] ?? ''}`.trim().split(' '));
  return {
    binding: table('binding'),
    numbering: table('numbering'),
    loose: table('loose'),
    ordinals: ORDINAL_STOPS.has(primarySubtag(language)),
  };
}
