/** Japanese clauses: X は「…」と話した, 「…」と話す X, 「…」などの声, and quotations that stand alone. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { EVERYDAY_ENDS } from '../../text/packs/clauses/japanese-names.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told, trimSpan } from './clause.ts';
import { agedLabel, captionAbove } from './japanese-labels.ts';
import { longerForm } from './japanese-longer-forms.ts';
import {
  isSentence,
  isSomebody,
  japanesePatterns,
  PREDICATE,
  somebodyIn,
  voicesOf,
} from './japanese-patterns.ts';
import { japaneseSubject, japaneseTopic, personAtHead } from './japanese-subjects.ts';
import type { NameTable } from './named.ts';
import { readQuoted } from './read-quoted-japanese.ts';

/** 「A」「B」と: what is quoted in a row is said by one. */
const ROW = new RegExp(`^(?:[\\s、]*${BLANK}+)+`, 'u');
/** The subject of the sentence behind a quotation starts within so many characters. */
const NEAR_START = 12;
/** Or what stands before it tells more of it. */
const MODIFIER = /^[^、。はがも]{1,60}$/u;
/** Or a newspaper's reporter signs behind it: 「…」（早川透） */
const ENDS = /^\s*(?:[。！？!?]|[（(][^（）()、。]{2,12}[）)]\s*$|$)/u;
/** A site's name before a title. */
const LATIN = /^[\w\s.-]+[：:]?$/u;
/** What may open a label, and close it. */
const LABEL_SIGNS = /^[\s　◆◇○●■□▼▽▲△★☆※〇]+/u;
const LABEL_END = /(?:の(?:話|談話|コメント))?[：:\s　]*(?:[（(][^（）()]*[）)])?[：:\s　]*$/u;
/** …（12）「…」: what stands behind a name belongs to the next quotation. */
const NEXT_LABEL = new RegExp(`^(?:[（(][^（）()]*[）)])?[：:\\s　]*${BLANK}`, 'u');
const SHORT_LABEL = 12;
const LONGEST_LABEL = 30;
/** Fewer words behind a label are no speech. */
const SHORTEST_LABELLED = 4;
/** 「…」（早川氏）, 「…」（早川透・作家）, 「…」――早川透, 「…」早川透 */
const SIGNATURE =
  /^\s*(?:[（(]\s*([^（）()、，,・/／\s]{2,20})[^（）()]*[）)]|[―—–－─-]*\s*([^。、（()）\s―—–－─-]{2,20}(?:[\s　・][^。、（()）\s]{1,12})?)(?:[（(][^（）()]*[）)])?[\s。]*$)/u;
/** A paragraph of its own: 「…」（四十代・パート） */
const BRACKETED = /^\s*[（(]\s*([^（）()]{2,24})[）)]\s*$/u;
/** Two to seven characters of a name, or a foreign one. */
const NAME =
  /^(?:[\p{Script=Han}々ヶノ]{2,4}[\s　]?[\p{Script=Han}々ぁ-んァ-ヴー]{1,4}|[ァ-ヴー]{2,}(?:[・＝ ][ァ-ヴー]+)*|[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)*)$/u;
/** "DF早川": where a player stands, before the name. */
const POSITION = /^[A-ZＡ-Ｚ]{1,3}(?=\p{Script=Han})/u;
const NAME_ONLY = new RegExp(`^(?!.*(?:${EVERYDAY_ENDS})$)[\\p{Script=Han}々ヶ]{2,5}$`, 'u');
const TOPIC = /[はがも][、\s]*$/u;
/** "今回発表されたのが「…」": what is shown is a thing. */
const CLEFT = /の[はがも][、\s]*$/u;

/** What the ways to read a clause look at. */
interface Reading extends Clause {
  /** Words before the first of several quotations in a row. */
  readonly lead: Span;
  readonly before: string;
  /** Words behind the last of them. */
  readonly behind: string;
  /** Others of the row follow. */
  readonly isRow: boolean;
  readonly pack: ClausePack;
  readonly table: NameTable;
}

/** In the order in which they are asked where no particle quotes: the first that tells something is believed. */
const WAYS: readonly ((reading: Reading) => Told | 'no-speech' | undefined)[] = [
  byVoices,
  behindAge,
  byHead,
  bySignature,
  unlessAtEnd,
  behindTopic,
  behindConjunction,
  alone,
  behindLabel,
];

export function readJapanese(clause: Clause, pack: ClausePack, table: NameTable): Told | undefined {
  const { text, tail } = clause;
  const lead = withoutRow(text, clause.lead);
  const row = ROW.exec(text.slice(tail.start, tail.end))?.[0].length ?? 0;
  const rest: Span = { start: tail.start + row, end: tail.end };
  const behind = text.slice(rest.start, rest.end);
  const quoting = japanesePatterns(pack).quoting.exec(behind);
  const before = text.slice(lead.start, lead.end);
  const reading = { ...clause, lead, before, behind, isRow: row > 0, pack, table };
  if (quoting)
    return (
      (/^[（(]/u.test(quoting[0]) && bySignature(reading)) ||
      readQuoted({ ...clause, lead, tail: rest }, quoting[0].length, pack, table)
    );
  for (const way of WAYS) {
    const told = way(reading);
    if (told) return told === 'no-speech' ? undefined : told;
  }
  return undefined;
}

/** Words before the first of several quotations in a row. */
function withoutRow(text: string, { start, end }: Span): Span {
  const row = /(?:[\s、]*(?:\uFFFC|「[^「」]{1,20}」))+[\s、]*$/u.exec(text.slice(start, end));
  return { start, end: row ? start + row.index : end };
}

/** 「A」「B」などの声; without such words nothing is said in a row. */
function byVoices({
  said,
  speech,
  text,
  lead,
  behind,
  isRow,
  pack,
  table,
}: Reading): Told | 'no-speech' | undefined {
  const isSaid = isRow || PREDICATE.test(said) || speech.ending === 'call';
  if (!isSaid || !japanesePatterns(pack).voices.test(behind))
    return isRow && !isSentence(said, speech) ? 'no-speech' : undefined;
  const owner = voicesOf(text, lead, pack, table);
  return owner ? { subject: owner, pattern: 'before' } : { pattern: 'nobody', nobody: true };
}

/** …。早川透さん（11）「…」　牧島優香さん（12）「…」 */
function behindAge({ speech, said, text, lead }: Reading): Told | undefined {
  const subject = isSentence(said, speech) && agedLabel(text, lead);
  return subject ? { subject, pattern: 'turn' } : undefined;
}

/** 「…」早川さん（34）は、… */
function byHead({ text, tail, pack, table }: Reading): Told | undefined {
  const head = personAtHead(text, tail, pack, table);
  return head &&
    /^[はがも、（(]/u.test(text.slice(head.end)) &&
    !NEXT_LABEL.test(text.slice(head.end, tail.end))
    ? { subject: head, pattern: 'after' }
    : undefined;
}

function bySignature({ speech, said, text, behind, tail, block, pack, table }: Reading): Told | undefined {
  const match = SIGNATURE.exec(behind);
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined || !isSentence(said, speech)) return undefined;
  const bare = name.replace(POSITION, '');
  const isKnown =
    isSomebody(name, pack, table) ||
    (NAME_ONLY.test(bare) && (bare !== name || longerForm(text, bare, pack) !== undefined));
  const opens = text.slice(block.start, speech.quotation.outer[0]?.start).trim() === '';
  const isWhole = opens && tail.end >= block.end;
  const bracket = isWhole && BRACKETED.exec(behind)?.[1];
  if (bracket) {
    const from = tail.start + behind.indexOf(bracket);
    return {
      subject: {
        start: from,
        end: from + (japanesePatterns(pack).nobodyInParticular.test(name) ? bracket : name).length,
      },
      pattern: 'signed',
    };
  }
  if (!isKnown && !(isWhole && NAME.test(name))) return undefined;
  const start = tail.start + match[0].indexOf(name) + name.length - bare.length;
  return { subject: { start, end: start + bare.length }, pattern: 'signed' };
}

function unlessAtEnd({ speech, said, behind }: Reading): 'no-speech' | undefined {
  return ENDS.test(behind) || (/^、/u.test(behind) && isSentence(said, speech)) ? undefined : 'no-speech';
}

/** 早川さんは「…」。 */
function behindTopic({ said, text, lead, before, pack, table }: Reading): Told | 'no-speech' | undefined {
  if (!/(?:[はがも：:]|いわく|曰く)[、\s]*$/u.test(before)) return undefined;
  const isTopic = TOPIC.test(before);
  const subject = japaneseSubject(text, lead, pack, table);
  if (!subject && isTopic)
    return PREDICATE.test(said) && !CLEFT.test(before) ? { pattern: 'paragraph-speaker' } : 'no-speech';
  if (subject && isTopic && !isSomebody(text.slice(subject.start, subject.end), pack, table))
    return PREDICATE.test(said) ? { pattern: 'paragraph-speaker' } : 'no-speech';
  const label = trimSpan(text, { start: lead.start, end: lead.end - 1 });
  if (LATIN.test(text.slice(label.start, label.end))) return 'no-speech';
  return { subject: subject ?? label, pattern: 'colon' };
}

/** 問われると「…」。 */
function behindConjunction({ said, speech, text, lead, before, pack, table }: Reading): Told | undefined {
  if (!/[とてばでにらつしり、]$/u.test(before) || !isSentence(said, speech)) return undefined;
  const subject = somebodyIn(text, lead, pack, table);
  return subject ? { subject, pattern: 'sentence-subject' } : { pattern: 'paragraph-speaker' };
}

/** 早川「…」, "▽早川監督（逆転負けに）「…」": any few words at a block's head, or somebody behind a sign. */
function behindLabel({ speech, text, lead, block, before, pack, table }: Reading): Told | undefined {
  if (lead.start !== block.start || speech.words < SHORTEST_LABELLED) return undefined;
  const sign = LABEL_SIGNS.exec(before)?.[0].length ?? 0;
  const label = before.slice(sign).replace(LABEL_END, '');
  if (LATIN.test(label) || /[、。はがをにで]/u.test(label)) return undefined;
  if (label.length > SHORT_LABEL && (label.length > LONGEST_LABEL || !isSomebody(label, pack, table)))
    return undefined;
  const start = lead.start + sign;
  return { subject: trimSpan(text, { start, end: start + label.length }), pattern: 'turn' };
}

/** A sentence that is nothing but a quotation: "X はそう話した" or "X は…" behind it, else whoever goes on. */
function alone({ text, lead, block, tail, next, before, pack, table }: Reading): Told | undefined {
  if (before.trim() !== '') return undefined;
  const behind = text.slice(next.start, next.end);
  const isNextBlock = tail.end >= block.end;
  const caption = isNextBlock && captionAbove(text, block, pack, table);
  if (caption) return { subject: caption, pattern: 'turn' };
  const saidSo = japanesePatterns(pack).saidSo.exec(behind);
  if (saidSo && (!isNextBlock || saidSo.index === 0 || /^[そこ]う/u.test(saidSo[0]))) {
    const topic = japaneseTopic(text, next, pack, table);
    if (topic) return { subject: topic.phrase, pattern: 'after' };
  }
  if (lead.start === block.start && !isNextBlock) {
    const topic = japaneseTopic(text, next, pack, table);
    const leads = topic && text.slice(next.start, topic.phrase.start);
    if (topic && leads !== undefined && (leads.length <= NEAR_START || MODIFIER.test(leads)))
      return { subject: topic.phrase, pattern: 'sentence-subject' };
  }
  return { pattern: 'last-paragraph-speaker' };
}
