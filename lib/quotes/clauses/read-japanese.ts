/** Japanese clauses: X は「…」と話した. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told, trimSpan } from './clause.ts';

/** A noun ends before the mark of a subject; では and には mark none. */
const SUBJECT =
  /(?<=[\p{Script=Han}々ァ-ヴー）)A-Za-z0-9]|さん|くん|ちゃん|さま|たち|ら)([はがも])(?![ずじなっん])/gu;
const TIME =
  /(?:今回|今後|当時|現在|最近|今年|昨年|去年|当初|前回|[年月日時分]|結果|一方|場合|理由|ため|こと|もの|以降|これ|それ)$/u;
const ENDS = /^\s*(?:[。！？!?]|$)/u;

export function readJapanese(
  { speech, text, block, lead, tail, next }: Clause,
  pack: ClausePack,
): Told | undefined {
  const before = text.slice(lead.start, lead.end);
  const behind = text.slice(tail.start, tail.end);
  const quoting = new RegExp(`^(?:など)?(?:${pack.quoting})`, 'u').exec(behind);
  if (quoting) {
    const rest = behind.slice(quoting[0].length);
    if (new RegExp(`^(?:${pack.naming}|[\\s、]*${BLANK})`, 'u').test(rest)) return undefined;
    const subject = subjectIn(text, lead, pack) ?? subjectIn(text, tail, pack);
    if (subject) return { subject, pattern: 'before' };
    return new RegExp(`^.{0,16}${pack.says}`, 'u').test(rest) ? { pattern: 'paragraph-speaker' } : undefined;
  }
  if (!ENDS.test(behind)) return undefined;
  if (/[はがも：:][、\s]*$/u.test(before)) {
    const subject = subjectIn(text, lead, pack) ?? trimSpan(text, { start: lead.start, end: lead.end - 1 });
    return { subject, pattern: 'colon' };
  }
  const label = before.trim();
  if (label === '') return alone(text, block, lead, next, pack);
  const isLabel = lead.start === block.start && label.length <= 12 && !/[、。はがをにで]/u.test(label);
  return isLabel && speech.words >= 4 ? { subject: trimSpan(text, lead), pattern: 'turn' } : undefined;
}

/** A sentence that is nothing but a quotation: "X はそう話した" behind it, or a source named before it in the paragraph. */
function alone(text: string, block: Span, lead: Span, next: Span, pack: ClausePack): Told {
  const behind = text.slice(next.start, next.end);
  if (new RegExp(`(?:そう|こう|と).{0,8}${pack.says}`, 'u').test(behind)) {
    const subject = subjectIn(text, next, pack);
    if (subject) return { subject, pattern: 'after' };
  }
  const earlier = subjectIn(text, { start: block.start, end: lead.start }, pack);
  if (earlier) return { subject: earlier, pattern: 'paragraph-speaker' };
  const later = subjectIn(text, next, pack);
  return later ? { subject: later, pattern: 'near-subject' } : { pattern: 'paragraph-speaker' };
}

/** The last subject that names somebody, else the last one; "according to X" is one as well. */
function subjectIn(text: string, { start, end }: Span, pack: ClausePack): Span | undefined {
  const words = text.slice(start, end);
  const source = new RegExp(pack.accordingTo, 'u').exec(words);
  if (source) {
    const behind = start + source.index + source[0].length;
    const own = subjectIn(text, { start: behind, end }, pack);
    // "警察によると、男は「…」": whoever stands right before the quotation speaks.
    return own && own.end + 3 >= end ? own : phraseTo(text, start, start + source.index);
  }
  const somebody = new RegExp(
    `(?:${pack.honorifics}|${pack.titles}|${pack.pronouns}|${pack.sameBody}|${pack.bodies})$`,
    'u',
  );
  let best: Span | undefined;
  let top = 0;
  for (const match of words.matchAll(SUBJECT)) {
    const phrase = phraseTo(text, start, start + match.index);
    const noun = text.slice(phrase.start, phrase.end).replace(/[（(][^（）()]*[）)]$/u, '');
    if (noun === '' || TIME.test(noun)) continue;
    const score =
      (match[1] === 'は' ? 2 : 0) + (somebody.test(noun) ? 3 : 0) + (start + match.index + 3 >= end ? 1 : 0);
    if (score < top || score === 0) continue;
    top = score;
    best = phrase;
  }
  return top >= 2 ? best : undefined;
}

/** The noun phrase that ends here: back to a comma, a quotation or the start. */
function phraseTo(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const bare = words.replace(/[（(][^（）()]*[）)]/gu, (found) => '（'.repeat(found.length));
  const cut = Math.max(...['、', '。', BLANK, '　', '」', '，'].map((mark) => bare.lastIndexOf(mark)));
  return trimSpan(text, { start: start + cut + 1, end });
}
