/** Abbreviations after which a full stop often ends no sentence. Compared in lower case, without the last full stop. */
import { primarySubtag } from './direction.ts';
import type { Stops } from './packs/prose/prose.ts';

export interface Abbreviations {
  readonly binding: ReadonlySet<string>;
  readonly numbering: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  /** Figures with a full stop are ordinals ("am 3. Mai"). */
  readonly ordinals: boolean;
}

/** Languages that write an ordinal as a figure with a full stop. */
const ORDINALS = new Set('cs da de et fi hr hu is lb lv nb nn no pl sk sl sr tr'.split(' '));

/** Understood everywhere: names and houses of other countries turn up in any language. */
const COMMON: Stops = {
  binding: 'mr mrs ms dr prof st mme mlle mons vs',
  numbering: 'no nos nr vol fig art p pp ch',
  loose: 'jr sr inc ltd co corp etc al approx est',
};

/**
 * @param language BCP 47
 * @param own abbreviations of the language, beside the common ones
 */
export function abbreviationsOf(language: string, own: Stops = {}): Abbreviations {
  const table = (kind: keyof Stops) => new Set(`${COMMON[kind]} ${own[kind] ?? ''}`.trim().split(' '));
  return {
    binding: table('binding'),
    numbering: table('numbering'),
    loose: table('loose'),
    ordinals: ORDINALS.has(primarySubtag(language)),
  };
}
