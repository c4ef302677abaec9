/** Chinese clauses: X说：“…”, “…，”X说, and parts of sentences that X reports. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told, trimSpan } from './clause.ts';

const COMMA = `，,；;：:。！？!?、\\s${BLANK}`;
/** Where a subject ends and what its verb has to do with begins. */
const HANGS =
  /在|对|對|向|于|於|就|接受|受访|受訪|通过|通過|针对|針對|昨|今天|今日|今年|日前|近日|周[一二三四五六日天]|[0-9０-９]+[日月年]|当地|當地|当天|當天|稍|则|則|随后|隨後/u;
const FRONTED = /^(?:在|对|對|就|昨|今|日前|近日|当|當|据|据|[0-9０-９])/u;
/** “…，”X说，“…”: one quotation, interrupted. */
const TAKES_UP = new RegExp(`^[，,]?[^${COMMA}]{2,24}[，,：:]\\s*${BLANK}`, 'u');
/** No subject is longer. */
const LONGEST = 24;

export function readChinese({ speech, text, block, lead, tail }: Clause, pack: ClausePack): Told | undefined {
  const before = text.slice(lead.start, lead.end);
  const behind = text.slice(tail.start, tail.end);
  if (new RegExp(`${pack.naming}.{0,4}$`, 'u').test(before)) return undefined;
  const isPart = speech.ending === 'open';
  const ends = /^\s*(?:[，。；、！？,;!?]|$)/u.test(behind);
  const tag = new RegExp(`^[，,]?\\s*(?!的)([^${COMMA}]{1,24}?)${pack.says}`, 'u').exec(behind);
  const colon = new RegExp(`^(.*)${pack.says}[^${COMMA}]{0,14}[：:，,]?\\s*$`, 'su').exec(before);
  if (colon && /[：:，,]\s*$/u.test(before)) return told(text, lead, (colon[1] ?? '').length, pack, 'colon');
  if (tag && (!isPart || /^[，,]/u.test(behind))) {
    const start = tail.start + tag[0].indexOf(tag[1] ?? '');
    return {
      subject: strip(text, { start, end: start + (tag[1] ?? '').length }, pack),
      pattern: 'after',
      goesOn: speech.ending === 'comma' && TAKES_UP.test(behind),
    };
  }
  if (colon && ends) return told(text, lead, (colon[1] ?? '').length, pack, 'before');
  const source = new RegExp(`${pack.accordingTo}([^${COMMA}]{2,20}?)(?:${pack.says}|[，,])`, 'u').exec(
    before,
  );
  if (source && ends) {
    const start = lead.start + source.index + source[0].indexOf(source[1] ?? '');
    return { subject: { start, end: start + (source[1] ?? '').length }, pattern: 'according' };
  }
  const verb = new RegExp(`^(.*)${pack.says}`, 'su').exec(before);
  if (verb && ends) return told(text, lead, (verb[1] ?? '').length, pack, 'before');
  if (/[：:]\s*$/u.test(before))
    return { ...told(text, lead, before.search(/[：:]\s*$/u), pack, 'introduced'), named: true };
  const isAlone = before.trim() === '' && behind.trim() === '';
  return isAlone && !isPart && lead.start === block.start ? { pattern: 'last-paragraph-speaker' } : undefined;
}

function told(text: string, lead: Span, length: number, pack: ClausePack, pattern: Told['pattern']): Told {
  const subject = subjectBefore(text, { start: lead.start, end: lead.start + length }, pack);
  return { ...(subject && { subject }), pattern };
}

/** The subject of a verb: in its own clause, else at the head of the clause before. */
function subjectBefore(text: string, { start, end }: Span, pack: ClausePack): Span | undefined {
  let right = end;
  for (let clause = 0; clause < 3 && right > start; clause++) {
    const words = text.slice(start, right);
    const cut = Math.max(...[...'，,；;：:。！？!? ', BLANK].map((mark) => words.lastIndexOf(mark)));
    const phrase = strip(text, { start: start + cut + 1, end: right }, pack);
    if (phrase.end - phrase.start >= 1 && phrase.end - phrase.start <= LONGEST) return phrase;
    right = start + Math.max(0, cut);
  }
  return undefined;
}

/** Takes adverbs off either end, what the verb governs off the right, and modifiers off the left. */
function strip(text: string, span: Span, pack: ClausePack): Span {
  let { start, end } = trimSpan(text, span);
  const asides = new RegExp(`^${pack.asides}+`, 'u').exec(text.slice(start, end));
  if (asides) start += asides[0].length;
  const fronted =
    FRONTED.test(text.slice(start, end)) && /^.*?[上中时時后後里裡间間日]/u.exec(text.slice(start, end));
  if (fronted) start += fronted[0].length;
  const hangs = HANGS.exec(text.slice(start + 1, end));
  if (hangs) end = start + 1 + hangs.index;
  const late = new RegExp(`(?:${pack.asides}|${pack.says})+$`, 'u').exec(text.slice(start + 1, end));
  if (late) end = start + 1 + late.index;
  const modifier = /^(?:一|多|数|有)/u.test(text.slice(start, end))
    ? -1
    : text.slice(start, end).lastIndexOf('的');
  if (modifier >= 0 && end - start - modifier > 2) start += modifier + 1;
  return { start, end };
}
