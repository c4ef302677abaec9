/** Abbreviations that any language may hold, and languages with a full stop behind an ordinal. */
import type { Stops } from '../prose/prose.ts';

/** Languages that write an ordinal as a figure with a full stop. */
export const ORDINAL_STOPS: ReadonlySet<string> = new Set(
  'cs da de et fi hr hu is lb lv nb nn no pl sk sl sr tr'.split(' '),
);

/** Understood everywhere: names and houses of other countries turn up in any language. */
export const ABBREVIATIONS: Stops = {
  binding: 'mr mrs ms dr prof st mme mlle mons vs',
  numbering: 'no nos nr vol fig art p pp ch',
  loose: 'jr sr inc ltd co corp etc al approx est',
};
