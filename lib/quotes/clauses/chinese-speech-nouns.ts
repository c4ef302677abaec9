/** Chinese clauses in which a noun stands for what somebody said: X的回答是：“…”, “…”这是X的心声, 遭到X的拒绝，“…”. */
import {
  NOUNS_OF_RESPONSE,
  NOUNS_OF_SPEECH,
  VERBS_OF_WORDING,
} from '../../text/packs/clauses/chinese-speech.ts';
import type { Span } from '../../text/span.ts';
import type { ChineseReading } from './chinese-reading.ts';
import { chineseSubject } from './chinese-subjects.ts';
import type { Told } from './clause.ts';

/** X的回答却是：“…” */
const WORDING = new RegExp(
  `的?(?:${NOUNS_OF_SPEECH})(?:[却卻则則就也都仍只]|依然|一直|居然|竟)?[是为為][：:，,]?\\s*$`,
  'u',
);
/** “…”，这是X的心声 */
const ITS_WORDS = new RegExp(
  `^[，,。]?\\s*[这這](?:正|就|也|便|都)?是([^，,。；！？]{1,30}[^，,。；！？的])的?(?:${NOUNS_OF_SPEECH})(?=[，,。！？\\s]|$)`,
  'u',
);
/** 遭到X的拒绝，“…” */
const RESPONSE = new RegExp(
  `(?:遭到?|受到|引[起发發来來]|招[致来來]|得到了?|[获獲]得|[换換][来來])了?([^，,。；！？的]{1,14})的?[^，,。；！？的]{0,4}(?:${NOUNS_OF_RESPONSE})[，,：:]\\s*$`,
  'u',
);
/** 用“…”来形容 */
const WORDED = new RegExp(`^[来來]?(?:${VERBS_OF_WORDING})`, 'u');
/** A name between marks. */
const MARKED = /[“「]([^“”「」]{1,12})[”」]$/u;

export function bySpeechNoun(reading: ChineseReading): Told | undefined {
  return wording(reading) ?? itsWords(reading) ?? response(reading) ?? worded(reading);
}

function wording(reading: ChineseReading): Told | undefined {
  const noun = WORDING.exec(reading.before);
  if (!noun) return undefined;
  const marked = MARKED.exec(reading.before.slice(0, noun.index));
  if (marked?.[1] !== undefined) {
    const start = reading.lead.start + marked.index + 1;
    return { subject: { start, end: start + marked[1].length }, pattern: 'colon' };
  }
  return toldBefore(reading, noun.index, 'colon');
}

function itsWords({ speech, tail, behind }: ChineseReading): Told | undefined {
  const its = speech.ending === 'open' ? null : ITS_WORDS.exec(behind);
  if (its?.[1] === undefined) return undefined;
  const start = tail.start + its[0].indexOf(its[1]);
  return { subject: { start, end: start + its[1].length }, pattern: 'after' };
}

function response({ lead, before }: ChineseReading): Told | undefined {
  const response = RESPONSE.exec(before);
  if (response?.[1] === undefined) return undefined;
  const start = lead.start + response.index + response[0].indexOf(response[1]);
  return { subject: { start, end: start + response[1].length }, pattern: 'before' };
}

function worded(reading: ChineseReading): Told | undefined {
  if (!/[用以]\s*$/u.test(reading.before) || !WORDED.test(reading.behind)) return undefined;
  const told = toldBefore(reading, reading.before.trimEnd().length - 1, 'before');
  return told.subject && told;
}

function toldBefore(
  { text, lead, pack, table }: ChineseReading,
  length: number,
  pattern: Told['pattern'],
): Told {
  const words: Span = { start: lead.start, end: lead.start + length };
  const subject = chineseSubject(text, words, pack, table, 'any');
  return subject ? { subject, pattern } : { pattern: 'paragraph-speaker' };
}
