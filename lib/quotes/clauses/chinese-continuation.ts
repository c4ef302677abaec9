/** Whether a Chinese quotation goes on behind the tag that names its speaker. */
import { BLANK, type Clause, type Told } from './clause.ts';

/** “…，”X说，“…”: one quotation, interrupted. */
const TAKES_UP = new RegExp(`^[，,]?[^，,。；！？${BLANK}]{2,40}[，,：:]\\s*${BLANK}`, 'u');
/** What stands between a tag that interrupts and the quotation that it interrupts. */
const NEXT_QUOTATION = new RegExp(
  `^[道着著]?(?:[^，,：:。${BLANK}]{0,8}(?:[记記]者|媒体|媒體|大家|本[报報]))?([，,：:。])\\s?${BLANK}`,
  'u',
);
const STOP = /。/u;
/** "新京报记者，“": whom a tag may tell it to, and what follows, hold no more characters. */
const LONGEST_HEARER = 15;
/** A tag of more characters says more than who speaks. */
const LONGEST_TAG = 24;

/** Whether the quotation behind a tag takes up the one before it: “…，”X说，“…” and “…。”X说。“…” */
export function continuation(
  text: string,
  { ending, quotation }: Clause['speech'],
  behind: string,
  length: number,
): Told['goesOn'] {
  const isOpen = /^[，,]/u.test(behind) || ending === 'comma';
  if (isOpen && TAKES_UP.test(behind)) return 'always';
  if (length > LONGEST_TAG) return undefined;
  const end = (quotation.outer.at(-1)?.end ?? 0) + length;
  const between = NEXT_QUOTATION.exec(text.slice(end, end + LONGEST_HEARER))?.[1];
  if (between === undefined) return undefined;
  return STOP.test(between) ? 'unless-named' : 'always';
}
