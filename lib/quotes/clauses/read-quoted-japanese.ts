/** Japanese quotations with a particle that quotes behind them: X は「…」と話した, 「…」と話す X, 「…」という X の声. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { ACCUSED, ADMITTED, CHARGES, POLICE } from '../../text/packs/clauses/japanese-names.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told, trimSpan } from './clause.ts';
import { isSentence, isSomebody, japanesePatterns, somebodyIn, voicesOf } from './japanese-patterns.ts';
import { askedIn, japaneseSubject, japaneseTopic, personAtEnd } from './japanese-subjects.ts';
import type { NameTable } from './named.ts';

/** "と批判したのに対し、「…」": what is quoted next is somebody else's answer. */
const ANSWERED = /^[^、。]{1,12}(?:のに対し(?:て)?|[すれねけう]ると|[問言]うと|ところ)、/u;
/** "などと発言した問題については、「…」": what is quoted next is said about it by somebody else. */
const SPOKEN_OF =
  /^[^、。]{1,14}[たる](?:問題|件|発言|こと|投稿|報道|疑い)(?:に?ついて|に関し|に対し|を(?:受け|めぐ|巡))/u;
/** What may be a surname, up to the particle behind it. */
const NAME_WORD = /^[\p{Script=Han}々ヶァ-ヴー]{2,8}/u;
/** 「…」とも語った: whoever spoke before says this as well. */
const ALSO = /^も[^、。]{1,8}。?$/u;
/** "と盗みの容疑を否認した": whoever is charged. */
const ADMITS = new RegExp(`^[^。]{0,10}${ADMITTED}`, 'u');
/** "と容疑を認めている、と県警は説明する": no room for anybody else between. */
const ADMITS_AT_ONCE = new RegExp(`^、?${ADMITTED}`, 'u');
/** "早川容疑者は", "無職の男（45）を…逮捕した" */
const CHARGED = new RegExp(
  `([^、。「」\\s${BLANK}]{2,12}${ACCUSED})(?=[（(をはがにのら])|([^、。「」（）()はがをに\\s${BLANK}]{1,16}[男女年性])(?=(?:[（(][^（）()]{1,12}[）)])?を[^。「」]{1,40}${CHARGES})`,
  'gu',
);
const PASSES_ON = new RegExp(`${POLICE}$`, 'u');
/** No more characters are read back. */
const FARTHEST = 300;

/** @param length of the words that quote, behind the quotation */
export function readQuoted(
  { speech, said, text, block, lead, tail }: Clause,
  length: number,
  pack: ClausePack,
  table: NameTable,
): Told | undefined {
  const patterns = japanesePatterns(pack);
  const behind: Span = { start: tail.start + length, end: tail.end };
  const rest = text.slice(behind.start, behind.end);
  if (patterns.imagined.test(rest) && !isAsked(text, lead, pack, table)) return undefined;
  const called = patterns.called.exec(rest);
  if (called?.[1])
    return {
      subject: { start: behind.start + 2, end: behind.start + 2 + called[1].length },
      pattern: 'after',
    };
  const utterance = patterns.utterance.exec(rest);
  if (!utterance && !/^いう(?:[。、]|$)/u.test(rest) && patterns.naming.test(rest)) return undefined;
  if (patterns.heard.test(rest)) return heardFrom(text, lead, patterns.teller);
  const paper = /^(?:ある|書いてある|書かれてい|記され|つづられ|綴られ)/u.test(rest) && inPaper(text, lead);
  if (paper) return { subject: paper, pattern: 'before' };
  const end = personAtEnd(text, behind, pack, table);
  if (end) return { subject: end, pattern: 'after' };
  const from = fromIn(text, lead, pack, table);
  if (from) return { subject: from, pattern: 'before', relayed: true };
  if (utterance)
    return uttered(
      { text, lead },
      { start: behind.start, end: behind.start + utterance[0].length },
      behind,
      pack,
      table,
    );
  const own = japaneseSubject(text, lead, pack, table);
  if (!own && ALSO.test(rest) && patterns.isSaid.test(rest)) return { pattern: 'goes-on', goesBack: true };
  const teller = tellerBehind(rest, behind.start, patterns.telling, table);
  if (teller) return { subject: teller, pattern: 'after', relayed: true };
  const charged = confessed(text, own, block, lead, rest);
  if (charged?.isSure) return { subject: charged.who, pattern: 'before' };
  const subject =
    own ??
    askedIn(text, lead, pack) ??
    japaneseTopic(text, behind, pack, table)?.phrase ??
    (patterns.tag.test(rest) ? japaneseSubject(text, behind, pack, table) : undefined);
  if (subject)
    return {
      subject,
      pattern: 'before',
      ...(isRelayed(rest) && { relayed: true }),
    };
  if (charged) return { subject: charged.who, pattern: 'before' };
  return patterns.isSaid.test(rest) || (isSentence(said, speech) && rest !== '')
    ? { pattern: 'goes-on' }
    : undefined;
}

/** Whether somebody else says what is quoted next. */
function isRelayed(rest: string): boolean {
  return ANSWERED.test(rest) || SPOKEN_OF.test(rest);
}

/** 「…」と付け加えた真壁の言葉に、: a name right behind the verb that tells more of it. */
function tellerBehind(rest: string, start: number, telling: RegExp, table: NameTable): Span | undefined {
  const verb = telling.exec(rest)?.[0].length;
  if (verb === undefined) return undefined;
  const words = rest.slice(verb);
  const word = NAME_WORD.exec(words)?.[0] ?? '';
  const name = table.longestAt(words) ?? (table.nameAtEnd(word) === word ? word : '');
  return name === '' ? undefined : { start: start + verb, end: start + verb + name.length };
}

/** Who admits what they are charged with: sure where nobody stands between, or nobody but who passes it on. */
function confessed(
  text: string,
  own: Span | undefined,
  block: Span,
  lead: Span,
  rest: string,
): { readonly who: Span; readonly isSure: boolean } | undefined {
  if (!ADMITS.test(rest)) return undefined;
  const isPassedOn = own !== undefined && PASSES_ON.test(text.slice(own.start, own.end));
  const who = lastAccused(text, isPassedOn ? 0 : block.start, lead.end);
  return who && { who, isSure: isPassedOn || (!own && ADMITS_AT_ONCE.test(rest)) };
}

/** Whom the sentences before charge with something: they speak of it to the police. */
function lastAccused(text: string, start: number, end: number): Span | undefined {
  const from = Math.max(start, end - FARTHEST);
  const match = [...text.slice(from, end).matchAll(CHARGED)].at(-1);
  const words = match?.[1] ?? match?.[2];
  return match && words ? { start: from + match.index, end: from + match.index + words.length } : undefined;
}

/** 「…」という声: whose it is stands between, or before the quotation. */
function uttered(
  { text, lead }: Pick<Clause, 'text' | 'lead'>,
  noun: Span,
  behind: Span,
  pack: ClausePack,
  table: NameTable,
): Told {
  const owner = ownerIn(text, noun);
  if (owner) return { subject: owner, pattern: 'after' };
  const subject =
    voicesOf(text, lead, pack, table) ??
    japaneseSubject(text, lead, pack, table) ??
    ownerIn(text, lead) ??
    japaneseTopic(text, behind, pack, table)?.phrase;
  if (!subject) return { pattern: 'nobody', nobody: true };
  // "社員からは「…」との声もあったが、「…」": whose voice was heard is not whom the sentence is about.
  return { subject, pattern: 'before', relayed: text.startsWith('から', subject.end) };
}

/** "西口から「…」と言われた". */
function heardFrom(text: string, lead: Span, teller: RegExp): Told {
  const match = teller.exec(text.slice(lead.start, lead.end));
  if (!match?.[1]) return { pattern: 'nobody', nobody: true };
  const start = lead.start + match.index;
  return {
    subject: trimSpan(text, { start, end: start + match[1].length }),
    pattern: 'before',
    relayed: true,
  };
}

/** "監督からは「…」とねぎらいの言葉。": whom the words come from, whatever the sentence is about. */
function fromIn(text: string, lead: Span, pack: ClausePack, table: NameTable): Span | undefined {
  const match =
    /([^、。「」]{2,30}?)から[はも]?、?(?:[^、。「」はがをもで]{1,12}に[はも]?(?:対して?)?、?)?\s*$/u.exec(
      text.slice(lead.start, lead.end),
    );
  if (!match?.[1] || !isSomebody(match[1], pack, table)) return undefined;
  const start = lead.start + match.index;
  return trimSpan(text, { start, end: start + match[1].length });
}

/** "大貫が「…」と聞くと": somebody asks, and it is no mere case. */
function isAsked(text: string, lead: Span, pack: ClausePack, table: NameTable): boolean {
  const subject = somebodyIn(text, lead, pack, table);
  return subject !== undefined && subject.end + 3 >= lead.end;
}

/** "政府の資料には「…」とある". */
function inPaper(text: string, { start, end }: Span): Span | undefined {
  const match = /([^、。は]{2,20})に(?:は|も)?[、\s]*$/u.exec(text.slice(start, end));
  if (!match?.[1]) return undefined;
  return { start: start + match.index, end: start + match.index + match[1].length };
}

/** "という早川の言葉", "早川の「…」との思い". */
function ownerIn(text: string, span: Span): Span | undefined {
  const match = /(?:^(?:いう|いった)|[、。]|^)([^、。「」]{2,24})の[^、。「」のは]{0,8}$/u.exec(
    text.slice(span.start, span.end),
  );
  if (!match?.[1]) return undefined;
  const start = span.start + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}
