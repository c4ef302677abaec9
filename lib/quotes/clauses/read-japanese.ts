/** Japanese clauses: X は「…」と話した, 「…」と話す X, 「…」という X の声, and quotations that stand alone. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told, trimSpan } from './clause.ts';
import { compileOnce } from './compile-once.ts';
import { japaneseSubject, japaneseTopic, personAtEnd, personAtHead } from './japanese-subjects.ts';
import type { NameTable } from './named.ts';

/** 「A」「B」と: what is quoted in a row is said by one. */
const ROW = new RegExp(`^(?:[\\s、]*${BLANK}+)+`, 'u');
/** The subject of the sentence behind a quotation starts within so many characters. */
const NEAR_START = 12;
const ENDS = /^\s*(?:[。！？!?]|$)/u;
/** A site's name before a title. */
const LATIN = /^[\w\s.-]+[：:]?$/u;
/** 「…」（公式サイトより）と: a source in brackets may stand between. */
const ASIDE = '(?:[（(][^（）()]{1,30}[）)])?';

/** 「…」（早川氏） */
const SIGNED = /^[（(]([^（）()]{2,20})[）)]/u;

const patternsOf = compileOnce((pack) => ({
  quoting: new RegExp(`^${ASIDE}(?:など|なんて|だなんて)?(?:${pack.quotativeParticles})`, 'u'),
  utterance: new RegExp(`^(?:いう|いった|の)[^、。「」]{0,14}?${pack.utteranceNouns}`, 'u'),
  isSaid: new RegExp(`^いう(?:[。、]|$)|^(?:も|は)?[^。]{0,16}${pack.reportingVerbs}`, 'u'),
  naming: new RegExp(`^(?:${pack.namingVerbs}|[\\s、]*${BLANK})`, 'u'),
  imagined: new RegExp(`^[^。]{0,6}(?:${pack.irrealisForms})`, 'u'),
  heard: new RegExp(`^[^。]{0,8}(?:${pack.passiveReportingVerbs})`, 'u'),
  called: new RegExp(
    `^いう([^、。「」]{1,24}?(?:${pack.honorifics}|${pack.roleNouns}|${pack.personNouns}))(?:[（(][^（）()]*[）)])?[はがも、]`,
    'u',
  ),
  somebody: new RegExp(
    `(?:${pack.honorifics}|${pack.roleNouns}|${pack.personalPronouns}|${pack.anaphoricBodyNouns}|${pack.bodyNouns}|${pack.personNouns}|いわく|曰く)$`,
    'u',
  ),
  teller: /([^、。「」（）]{1,20}?)(?:に|から)[^、。「」]{0,6}[、\s]*$/u,
  saidSo: new RegExp(`(?:そう|こう|と).{0,8}${pack.reportingVerbs}`, 'u'),
}));

export function readJapanese(clause: Clause, pack: ClausePack, table: NameTable): Told | undefined {
  const { speech, said, text, block, tail } = clause;
  const patterns = patternsOf(pack);
  const lead = withoutRow(text, clause.lead);
  const before = text.slice(lead.start, lead.end);
  const row = ROW.exec(text.slice(tail.start, tail.end))?.[0].length ?? 0;
  const rest: Span = { start: tail.start + row, end: tail.end };
  const behind = text.slice(rest.start, rest.end);
  const quoting = patterns.quoting.exec(behind);
  if (quoting) return quoted({ ...clause, lead, tail: rest }, quoting[0].length, pack, table);
  if (row > 0) return undefined;
  const head = personAtHead(text, tail, pack, table);
  if (head && /^[はがも、（(]/u.test(text.slice(head.end))) return { subject: head, pattern: 'after' };
  const signed = SIGNED.exec(behind);
  if (signed?.[1] && isSomebody(signed[1], pack, table))
    return { subject: { start: tail.start + 1, end: tail.start + 1 + signed[1].length }, pattern: 'signed' };
  if (!ENDS.test(behind)) return undefined;
  if (/(?:[はがも：:]|いわく|曰く)[、\s]*$/u.test(before)) {
    const subject = japaneseSubject(text, lead, pack, table);
    if (!subject && speech.ending === 'open' && /[はがも][、\s]*$/u.test(before)) return undefined;
    if (
      subject &&
      /[はがも][、\s]*$/u.test(before) &&
      !isSomebody(text.slice(subject.start, subject.end), pack, table)
    )
      return PREDICATE.test(said) ? { pattern: 'paragraph-speaker' } : undefined;
    const label = trimSpan(text, { start: lead.start, end: lead.end - 1 });
    if (LATIN.test(text.slice(label.start, label.end))) return undefined;
    return { subject: subject ?? label, pattern: 'colon' };
  }
  const label = before.trim();
  if (label === '') return alone(clause, pack, table);
  const isLabel = lead.start === block.start && label.length <= 12 && !/[、。はがをにで]/u.test(label);
  return isLabel && speech.words >= 4 && !LATIN.test(label)
    ? { subject: trimSpan(text, lead), pattern: 'turn' }
    : undefined;
}

/** @param length of the words that quote, behind the quotation */
function quoted(
  { said, text, lead, tail }: Clause,
  length: number,
  pack: ClausePack,
  table: NameTable,
): Told | undefined {
  const patterns = patternsOf(pack);
  const behind: Span = { start: tail.start + length, end: tail.end };
  const rest = text.slice(behind.start, behind.end);
  if (patterns.imagined.test(rest)) return undefined;
  const called = patterns.called.exec(rest);
  if (called?.[1])
    return {
      subject: { start: behind.start + 2, end: behind.start + 2 + called[1].length },
      pattern: 'after',
    };
  const utterance = patterns.utterance.exec(rest);
  if (!utterance && !/^いう(?:[。、]|$)/u.test(rest) && patterns.naming.test(rest)) return undefined;
  if (patterns.heard.test(rest)) {
    const teller = patterns.teller.exec(text.slice(lead.start, lead.end));
    if (!teller?.[1]) return { pattern: 'nobody', nobody: true };
    const start = lead.start + teller.index;
    return { subject: { start, end: start + teller[1].length }, pattern: 'before' };
  }
  const end = personAtEnd(text, behind, pack, table);
  if (end) return { subject: end, pattern: 'after' };
  if (utterance) {
    const owner = ownerIn(text, { start: behind.start, end: behind.start + utterance[0].length });
    if (owner) return { subject: owner, pattern: 'after' };
  }
  const subject =
    japaneseSubject(text, lead, pack, table) ??
    (utterance ? ownerIn(text, lead) : undefined) ??
    japaneseTopic(text, behind, pack, table)?.phrase;
  if (subject) return { subject, pattern: 'before' };
  if (utterance) return { pattern: 'nobody', nobody: true };
  return patterns.isSaid.test(rest) || (PREDICATE.test(said) && FEELS.test(rest))
    ? { pattern: 'paragraph-speaker' }
    : undefined;
}

/** Words before the first of several quotations in a row. */
function withoutRow(text: string, { start, end }: Span): Span {
  const row = /[\s、\uFFFC]*\uFFFC[\s、]*$/u.exec(text.slice(start, end));
  return { start, end: row ? start + row.index : end };
}

function isSomebody(words: string, pack: ClausePack, table: NameTable): boolean {
  const noun = words.replace(/[（(][^（）()]*[）)]$/u, '');
  return patternsOf(pack).somebody.test(noun) || table.nameAtEnd(noun) !== undefined;
}

/** "と力強かった。": all that is left of the sentence. */
const FEELS = /^(?!か)[^、。]{2,16}(?:。|$)/u;
/** A clause rather than a name or a title ends as predicates do. */
const PREDICATE = /[いうくぐすつぬぶむるただねよなかぜわ][。！？!?…]*$/u;

/** "という早川の言葉", "早川の「…」との思い". */
function ownerIn(text: string, span: Span): Span | undefined {
  const match = /(?:^(?:いう|いった)|[、。]|^)([^、。「」]{2,24})の[^、。「」のは]{0,8}$/u.exec(
    text.slice(span.start, span.end),
  );
  if (!match?.[1]) return undefined;
  const start = span.start + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}

/** A sentence that is nothing but a quotation: "X はそう話した" or "X は…" behind it, else whoever goes on. */
function alone({ text, lead, block, tail, next }: Clause, pack: ClausePack, table: NameTable): Told {
  const behind = text.slice(next.start, next.end);
  const isNextBlock = tail.end >= block.end;
  const saidSo = patternsOf(pack).saidSo.exec(behind);
  if (saidSo && (!isNextBlock || saidSo.index === 0)) {
    const topic = japaneseTopic(text, next, pack, table);
    if (topic) return { subject: topic.phrase, pattern: 'after' };
  }
  if (lead.start === block.start && !isNextBlock) {
    const topic = japaneseTopic(text, next, pack, table);
    if (topic && topic.phrase.start - next.start <= NEAR_START)
      return { subject: topic.phrase, pattern: 'sentence-subject' };
  }
  return { pattern: 'last-paragraph-speaker' };
}
