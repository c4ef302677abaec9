/** Quotation marks of the world: which marks close which, and which way they look. */

/** Marks of one family may close each other; newsrooms mix them. A dash, a turn and a block mark speech without any mark. */
export type Family = 'double' | 'angle' | 'single' | 'corner' | 'white-corner' | 'dash' | 'turn' | 'block';

/** Which way a mark looks by itself; "either" is judged by its neighbours. */
export type Side = 'open' | 'close' | 'either';

export interface MarkKind {
  readonly family: Family;
  readonly side: Side;
}

export const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['"', { family: 'double', side: 'either' }],
  ['＂', { family: 'double', side: 'either' }],
  ["''", { family: 'double', side: 'either' }],
  ['``', { family: 'double', side: 'open' }],
  // What typesetting makes of two typewriter marks.
  ['’’', { family: 'double', side: 'either' }],
  ['‘‘', { family: 'double', side: 'open' }],
  ['‘’', { family: 'double', side: 'open' }],
  ['„', { family: 'double', side: 'open' }],
  ['‟', { family: 'double', side: 'open' }],
  // German closes with what English opens with; Swedish opens with what English closes with.
  ['“', { family: 'double', side: 'either' }],
  ['”', { family: 'double', side: 'either' }],
  ['«', { family: 'angle', side: 'either' }],
  ['»', { family: 'angle', side: 'either' }],
  ['‹', { family: 'single', side: 'either' }],
  ['›', { family: 'single', side: 'either' }],
  ["'", { family: 'single', side: 'either' }],
  ['‘', { family: 'single', side: 'either' }],
  ['’', { family: 'single', side: 'either' }],
  ['‚', { family: 'single', side: 'open' }],
  ['「', { family: 'corner', side: 'open' }],
  ['」', { family: 'corner', side: 'close' }],
  ['『', { family: 'white-corner', side: 'open' }],
  ['』', { family: 'white-corner', side: 'close' }],
] satisfies [string, MarkKind][]);

/** Every character that may be a mark, or the first half of one. */
export const MARK_PATTERN = /''|``|’’|‘‘|‘’|["＂„‟“”«»‹›'‘’‚「」『』]/gu;
