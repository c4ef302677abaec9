/**
 * How sure a speaker is before the judge has weighed others against them: shares of right names among those that each way gave on annotated Chinese, Japanese and Korean
 * articles and on half of the invented ones, about 400 quotes, rounded to the nearest twentieth. "According to" alone stands
 * to the nearest hundredth: rounded up, it shows a source whose name is in doubt.
 */
import type { Pattern } from '../attribution.ts';

/** Who goes on where a clause names nobody. */
export type Carried =
  | 'introduced' // the narration brings the person in
  | 'speaker' // the narration is about one who speaks elsewhere
  | 'newcomer' // it is about another person whom the article names, and nobody spoke so near
  | 'stranger' // it is about somebody or something else, and nobody spoke near
  | 'same-block' // the last speaker, in this block
  | 'answer' // the last speaker, or the only person, right behind a question
  | 'next-block' // the last speaker, in the block before, and this one is nothing but the quotation, or reports it and names nobody
  | 'narrated' // the last speaker, in the block before, and this one tells more
  | 'further' // the last speaker, before that
  | 'only'; // the one person whom the article names

const NAMED: Partial<Record<Pattern, number>> = {
  colon: 0.95,
  after: 0.95,
  before: 0.9,
  introduced: 0.9,
  turn: 0.95,
  'sentence-subject': 0.8,
  according: 0.64,
};
const OTHERWISE = 0.7;

const CARRIED: Readonly<Record<Carried, number>> = {
  introduced: 0.95,
  speaker: 0.85,
  newcomer: 0.7,
  stranger: 0.5,
  'same-block': 0.9,
  answer: 0.9,
  'next-block': 0.75,
  narrated: 0.5,
  further: 0.35,
  only: 0.4,
};

/** How much of a doubt about whom the phrase means carries over: a phrase that names nobody is as often right. */
const DOUBT = 0.3;

/** Surer than so, words are a phrase at all. */
const NO_PHRASE = 0.5;

/** @param phrase 0..1: how sure it is whom the phrase means */
export function certaintyNamed(pattern: Pattern, phrase: number): number {
  const doubt = phrase < NO_PHRASE ? 1 - phrase : DOUBT * (1 - phrase);
  return (NAMED[pattern] ?? OTHERWISE) * (1 - doubt);
}

/** @param before 0..1: how sure it was of the last speaker that it was theirs; nobody goes on more surely than that */
export function certaintyCarried(by: Carried, before = 1): number {
  return Math.min(CARRIED[by], before);
}
