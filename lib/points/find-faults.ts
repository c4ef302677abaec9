/** Why a sentence should not be a point. */
import { ABBREVIATIONS } from '../text/packs/every-language/abbreviations.ts';
import { isByline, isProgram, isPromotion, isSignpost } from './furniture.ts';
import type { Openings } from './openings.ts';
import type { Fault } from './unit.ts';

export interface Judged {
  /** What a reader would see. */
  readonly shown: string;
  readonly words: number;
  /** Its block is a heading, a caption or has a credit. */
  readonly furniture: boolean;
  /** 0..1: how much of it stands inside quotation marks. */
  readonly quoted: number;
  /** It stands wholly in somebody's words, whose marks and speaker are told in other sentences. */
  readonly spoken: boolean;
  /** It begins or ends inside a quotation. */
  readonly torn: boolean;
  /** Whether the article's sentences end in marks at all. */
  readonly marked: boolean;
  readonly openings: Openings | undefined;
}

const END_MARK = /[.!?…‽。！？｡।॥؟۔։።፧។။\u037e]["”’')\]»›“」』）】]*$/u;
/** The block was broken inside a name. */
const ENDS_IN_INITIAL = /(?:^|\s)(?!(?:U\.[SKN]|E\.U|D\.C|L\.A|N\.Y|N\.J)\.$)(?:\p{Lu}\.){1,3}$/u;
/** A single mark that opens: before a letter, behind a space or a colon. */
const SINGLE_OPEN = /(?:^|[\s:(])['‘](?=\p{Lu})/gu;
/** One that may close: an apostrophe inside a word is none. */
const SINGLE_CLOSE = /['’](?![\p{L}\p{N}])/gu;
/** Before a word, whatever its first letter: "as a 'final.'" */
const SINGLE_BEFORE_WORD = /(?:^|[\s:(])['‘](?=[\p{L}\p{N}])/u;
/** From this share on a quotation is all there is: who says it stands in another sentence. */
const ALL_QUOTED = 0.9;
const ABBREVIATED = Object.values(ABBREVIATIONS).join(' ').replaceAll('.', '\\.').replaceAll(' ', '|');
/**
 * Behind a stop or a comma no mark is an apostrophe, "before the end,' he said", but behind the stop of an abbreviation or of an
 * initial, which may own something: "the U.S.’ first pier", "Dodd Inc.’ pier".
 */
const SINGLE_CLOSED = new RegExp(
  `(?<=[.,!?…])['’](?=\\s|$)(?<!(?<![\\p{L}\\p{N}])(?:\\p{L}|${ABBREVIATED})\\..)`,
  'iu',
);
/** The asker's own voice: "Why?" in marks is told. */
const ASKS = /[?？؟]$/u;
const ROUND = /[()（）]/g;
const SMILES = /[:;=]-?$/;
const COUNTS = /(?:^|\s)(?:\p{N}{1,2}|\p{L})\.?$/u;
/** Fewer words make no statement. */
const LEAST_WORDS = 4;

export function findFaults({
  shown,
  words,
  furniture,
  quoted,
  spoken,
  torn,
  marked,
  openings,
}: Judged): ReadonlySet<Fault> {
  const faults = new Set<Fault>();
  const stub = words < LEAST_WORDS || (marked && !END_MARK.test(shown));
  if (furniture || stub || isPromotion(shown) || isByline(shown) || isProgram(shown)) faults.add('furniture');
  if (torn || ENDS_IN_INITIAL.test(shown) || tearsSingleMarks(shown) || tearsBrackets(shown))
    faults.add('torn');
  if (ASKS.test(shown)) faults.add('question');
  if (isSignpost(shown)) faults.add('signpost');
  if (spoken || quoted > ALL_QUOTED) faults.add('unattributed');
  if (!openings) return faults;
  const expletive = openings.expletive?.test(shown) ?? false;
  if (!expletive && openings.pronoun.test(shown)) faults.add('dangling');
  if (openings.coordinator.test(shown) || openings.connective.test(shown)) faults.add('connective');
  return faults;
}

/** Whether a sentence ends in a mark, closing marks after it left aside. */
export function hasEndMark(sentence: string): boolean {
  return END_MARK.test(sentence);
}

/** ‘…’ and '…': the house marks of many British papers, told from apostrophes by what stands beside them. */
function tearsSingleMarks(shown: string): boolean {
  const opened = shown.match(SINGLE_OPEN)?.length ?? 0;
  if (opened === 0) return SINGLE_CLOSED.test(shown) && !SINGLE_BEFORE_WORD.test(shown);
  return opened > (shown.match(SINGLE_CLOSE)?.length ?? 0);
}

/** Brackets around several sentences, of which this is one. "a)", "2)" and ":)" close nothing. */
function tearsBrackets(shown: string): boolean {
  let depth = 0;
  for (const { index, 0: bracket } of shown.matchAll(ROUND)) {
    const before = shown.slice(Math.max(0, index - 4), index);
    if (SMILES.test(before)) continue;
    if (bracket === '(' || bracket === '（') depth++;
    else if (depth > 0) depth--;
    else if (!COUNTS.test(before)) return true;
  }
  return depth > 0;
}
