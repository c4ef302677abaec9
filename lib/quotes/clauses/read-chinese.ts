/** Chinese clauses: X说：“…”, “…，”X说, parts of sentences that X reports, and quotations that stand alone. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { continuation } from './chinese-continuation.ts';
import { chineseName } from './chinese-names.ts';
import { withoutPreamble } from './chinese-preambles.ts';
import type { ChineseReading } from './chinese-reading.ts';
import { COMMA, chineseVerbs, reportIn, toldBy } from './chinese-reports.ts';
import { bySpeechNoun } from './chinese-speech-nouns.ts';
import { chineseStranger } from './chinese-stranger.ts';
import { chineseSubject } from './chinese-subjects.ts';
import { chineseTopic } from './chinese-topic.ts';
import { BLANK, type Clause, type Told } from './clause.ts';
import { compileOnce } from './compile-once.ts';
import type { NameTable } from './named.ts';

const ENDS = /^\s*(?:[，。；、！？,;!?]|$)/u;
/** Behind a verb of saying that brings in what stands behind it. */
const BRINGS_IN = new RegExp(`^[^${COMMA}]{0,10}[，,：:]`, 'u');
/** "本报讯（记者 钟离）" before the first sentence. */
const DATELINE = /^.{0,12}[讯訊电電](?:[（(][^）)]*[）)])?\s*/u;
/** 磨坊街住客：「…」 */
const LABEL =
  /^(?!.*(?:[题題]|摘要|提示|[问問答注附]|[结結]果|原因|口[号號])$)[^，。、了着著过過的是在把被给給说說《》“”「」]{2,14}$/u;
/** “…”这样的问题, “…”的评论: what stands behind makes a name or an example of it. */
const HELD = /^(?:[这這那](?![位名])|的|等|之[类類])/u;

/** “…。”说这话时，李明… */
const SAYING_SO =
  /^\s*(?:在)?[说說讲講][完到起出]?[这這](?:些|番|句|段)?[话話](?:[时時]|的[时時]候|之?[后後])?，/u;

const patternsOf = compileOnce((pack) => ({
  named: new RegExp(`${pack.namingVerbs}.{0,4}$`, 'u'),
  tag: new RegExp(
    `^[，,]?\\s*(?!的|[这這那](?![位名个個])|此)([^。；！？${BLANK}]{1,40}?)${pack.reportingVerbs}`,
    'u',
  ),
  somebody: new RegExp(`(?:${pack.roleNouns}|${pack.personNouns}|${pack.honorifics})$`, 'u'),
  source: new RegExp(`${pack.sourceAdpositions}([^${COMMA}]{2,20}?)(?:${pack.reportingVerbs}|[，,])`, 'u'),
}));

/** In the order in which they are asked: the first that tells something is believed. */
const WAYS: readonly ((reading: ChineseReading) => Told | undefined)[] = [
  bySpeechNoun,
  afterColon,
  beforeTag,
  behindVerb,
  byView,
  afterBareColon,
  alone,
  afterComma,
];

export function readChinese(clause: Clause, pack: ClausePack, table: NameTable): Told | undefined {
  const { text, tail } = clause;
  const lead = withoutPreamble(text, clause.lead, pack);
  const before = text.slice(lead.start, lead.end);
  if (patternsOf(pack).named.test(before)) return undefined;
  const reading = { ...clause, lead, before, behind: text.slice(tail.start, tail.end), pack, table };
  for (const way of WAYS) {
    const told = way(reading);
    if (told) return told;
  }
  return undefined;
}

/** X说：“…” and X说，“…” */
function afterColon(reading: ChineseReading): Told | undefined {
  const colon = /[：:，,]\s*$/u.test(reading.before) && chineseVerbs(reading.pack).colon.exec(reading.before);
  return colon ? toldBy(reading, (colon[1] ?? '').length, 'colon') : undefined;
}

/** “…，”X说 */
function beforeTag(reading: ChineseReading): Told | undefined {
  const { speech, text, tail, before, behind, pack, table } = reading;
  // X拉着他的手：“…。”Y说: a colon holds the whole sentence that it brings in.
  if (speech.ending === 'stop' && /[：:]\s*$/u.test(before)) return undefined;
  const tag = patternsOf(pack).tag.exec(behind);
  const isApart = speech.ending !== 'open' || /^[，,]/u.test(behind);
  if (tag?.[1] === undefined || !isApart) return undefined;
  // X告诉记者，雨太大，“…。”Y说，“…”: what has a subject before it leaves the tag to the quotation behind.
  if (BRINGS_IN.test(behind.slice(tag[0].length)) && /[，,]\s*$/u.test(before) && reportIn(reading))
    return undefined;
  const start = tail.start + tag[0].indexOf(tag[1]);
  const words: Span = { start, end: start + tag[1].length };
  if (/^[这這那][位名]/u.test(tag[1]))
    return { subject: words, pattern: 'after', goesOn: continuation(text, speech, behind, tag[0].length) };
  const subject = chineseSubject(text, words, pack, table) ?? chineseStranger(text, words, pack, table);
  return subject && { subject, pattern: 'after', goesOn: continuation(text, speech, behind, tag[0].length) };
}

/** X认为这是“…”, 据X称，“…” */
function behindVerb(reading: ChineseReading): Told | undefined {
  const { before, behind, lead, pack, speech } = reading;
  const ends = ENDS.test(behind);
  // 有人称那里“…。”还有人…: a whole sentence between the marks ends its own.
  if (!ends && ((speech.ending !== 'stop' && speech.ending !== 'call') || HELD.test(behind)))
    return undefined;
  const { colon: colonVerb, verb: anyVerb } = chineseVerbs(pack);
  const colon = colonVerb.exec(before);
  if (colon) return toldBy(reading, (colon[1] ?? '').length, 'before');
  if (!ends) return undefined;
  const source = patternsOf(pack).source.exec(before);
  if (source?.[1] !== undefined) {
    const start = lead.start + source.index + source[0].indexOf(source[1]);
    return { subject: { start, end: start + source[1].length }, pattern: 'according' };
  }
  const verb = anyVerb.exec(before);
  return verb ? toldBy(reading, (verb[1] ?? '').length, 'before') : undefined;
}

/** 在X看来，“…” */
function byView(reading: ChineseReading): Told | undefined {
  return ENDS.test(reading.behind) && /在.{1,12}看[来來]/u.test(reading.before)
    ? toldBy(reading, reading.before.length, 'before')
    : undefined;
}

/** X发了一条朋友圈：“…”: no verb of saying. */
function afterBareColon({ text, lead, block, before, pack, table }: ChineseReading): Told | undefined {
  if (!/[：:]\s*$/u.test(before)) return undefined;
  const words = before.replace(/[：:\s]+$/u, '');
  const label = lead.start === block.start &&
    LABEL.test(words) && { start: lead.start, end: lead.start + words.length };
  if (label && patternsOf(pack).somebody.test(words)) return { subject: label, pattern: 'turn' };
  const subject = chineseSubject(text, { start: lead.start, end: lead.end - 1 }, pack, table, 'any');
  if (subject) return { subject, pattern: 'introduced' };
  return label ? { subject: label, pattern: 'turn' } : { pattern: 'paragraph-speaker' };
}

/** A sentence that is nothing but a quotation. */
function alone(reading: ChineseReading): Told | undefined {
  const { speech, said, text, block, lead, tail, before, behind, pack, table } = reading;
  if (before.replace(DATELINE, '').trim() !== '' || HELD.test(behind)) return undefined;
  const isSentence = speech.ending === 'stop' || speech.ending === 'call';
  const opens = lead.start === block.start;
  if (!isSentence && !/^\s*[。！？]?\s*$/u.test(behind)) return undefined;
  if (speech.ending === 'open' && behind.trim() === '' && !opens) return undefined;
  const sayingSo = SAYING_SO.exec(behind)?.[0].length;
  const speaks = sayingSo && chineseTopic(text, { start: tail.start + sayingSo, end: tail.end }, pack, table);
  if (speaks) return { subject: speaks.phrase, pattern: 'after' };
  // “你为什么不走？”, a paragraph of its own: as often whoever asks.
  if (opens && behind.trim() === '' && /[你您].*[？?]$/u.test(said))
    return { pattern: 'nobody', nobody: true };
  const subject =
    opens &&
    isSentence &&
    behind.trim() !== '' &&
    chineseSubject(text, toNextSpeech(text, tail), pack, table, 'any');
  if (subject && isPerson(text, subject, pack, table)) return { subject, pattern: 'sentence-subject' };
  return { pattern: opens ? 'last-paragraph-speaker' : 'paragraph-speaker' };
}

/** Words behind a quotation up to the next one of their sentence. */
function toNextSpeech(text: string, { start, end }: Span): Span {
  const next = text.slice(start, end).indexOf(BLANK);
  return { start, end: next < 0 ? end : start + next };
}

function isPerson(text: string, phrase: Span, pack: ClausePack, table: NameTable): boolean {
  const { kind, span } = chineseName(text, phrase, pack, table);
  return (
    kind === 'pronoun' ||
    (kind === 'person' && table.full(text.slice(span.start, span.end), phrase.start) !== undefined)
  );
}

/**
 * 李明告诉记者，雨来得太晚，“…”: what a verb of saying opens runs to the sentence's end, so its subject goes on.
 * 她心里退缩了，“…。”: a whole sentence behind what somebody does; or less of one, if that is somebody with a name.
 */
function afterComma(reading: ChineseReading): Told | undefined {
  const { speech, text, lead, before, behind, pack, table } = reading;
  if (!/[，,、；]\s*$/u.test(before)) return undefined;
  const isSentence = speech.ending === 'stop' || speech.ending === 'call';
  if (isSentence || (ENDS.test(behind) && /[，,；]\s*$/u.test(before))) {
    const report = reportIn(reading);
    if (report?.subject) return report;
  }
  const subject = chineseSubject(text, lead, pack, table, 'any');
  if (isSentence)
    return subject ? { subject, pattern: 'sentence-subject' } : { pattern: 'paragraph-speaker' };
  const isNamed = subject && table.has(text.slice(subject.start, subject.end));
  return isNamed && ENDS.test(behind) ? { subject, pattern: 'sentence-subject' } : undefined;
}
