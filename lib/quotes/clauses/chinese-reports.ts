/** Who says what a Chinese verb of saying brings in: the verb, where it begins, and whose it is. */
import { NICKNAMED } from '../../text/packs/clauses/chinese-names.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { ChineseReading } from './chinese-reading.ts';
import { chineseStranger } from './chinese-stranger.ts';
import { chineseSubject } from './chinese-subjects.ts';
import { BLANK, type Told } from './clause.ts';
import { compileOnce } from './compile-once.ts';

/** Inside a class: what ends the words of a clause. */
export const COMMA = `，,；;：:。！？!?、\\s${BLANK}`;
/** No verb of saying is longer, with a character before it. */
const LONGEST_VERB = 5;

export const chineseVerbs = compileOnce((pack) => ({
  verb: new RegExp(`^(.*)${pack.reportingVerbs}`, 'su'),
  colon: new RegExp(`^(.*)${pack.reportingVerbs}[^${COMMA}]{0,14}[：:，,]?\\s*$`, 'su'),
  longVerb: new RegExp(
    `(?<=[^${COMMA}])(?=..)(?!声明|聲明|通[报報]|[报報][道导導])${pack.reportingVerbs}$`,
    'su',
  ),
}));

/** 网友“河边的风”说 */
const NICKNAME = new RegExp(`${NICKNAMED}[“「@]([^“”「」@]{1,14})[”」\\s]?\\s*$`, 'u');

/** The last clause before the quotation that ends with a verb of saying. */
export function reportIn(reading: ChineseReading): Told | undefined {
  const { before, pack } = reading;
  for (
    let end = before.length;
    end > 0;
    end = Math.max(before.lastIndexOf('，', end - 1), before.lastIndexOf(',', end - 1))
  ) {
    const verb = chineseVerbs(pack).colon.exec(before.slice(0, end));
    if (verb) return toldBy(reading, (verb[1] ?? '').length, 'before');
  }
  return undefined;
}

/** @param length of the words before the verb of saying, or before its last character or word: 写|道, 回忆|说 */
export function toldBy(
  { text, lead, before, pack, table }: ChineseReading,
  length: number,
  pattern: Told['pattern'],
): Told {
  const words = { start: lead.start, end: lead.start + verbStart(before, length, pack) };
  const nickname = NICKNAME.exec(text.slice(words.start, words.end));
  if (nickname?.[1]) {
    const start = words.start + nickname.index + nickname[0].indexOf(nickname[1]);
    return { subject: { start, end: start + nickname[1].length }, pattern };
  }
  const subject = chineseSubject(text, words, pack, table) ?? chineseStranger(text, words, pack, table);
  return subject ? { subject, pattern } : { pattern: 'paragraph-speaker' };
}

/** Where the verb of saying begins whose last character or word does: several may stand in a row. */
function verbStart(before: string, position: number, pack: ClausePack): number {
  const { longVerb } = chineseVerbs(pack);
  const startOf = (end: number) => {
    const from = Math.max(0, end - LONGEST_VERB);
    const verb = longVerb.exec(before.slice(from, end));
    return verb ? from + verb.index : end;
  };
  let start = Math.min(position, startOf(position + 1));
  for (let next = startOf(start); next < start; next = startOf(start)) start = next;
  return start;
}
