/** Who is the subject of a Chinese clause: the first words that can mean somebody, with what the verb takes behind them. */
import { BEFORE_VERB, EVERYDAY_WORDS, RELATIONS } from '../../text/packs/clauses/chinese-names.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, trimSpan } from './clause.ts';
import { compileOnce } from './compile-once.ts';
import { LATIN_NAME } from './latin-names.ts';
import type { NameTable } from './named.ts';

const COMMAS = [
  '，',
  ',',
  '；',
  ';',
  '：',
  ':',
  '。',
  '！',
  '？',
  '!',
  '?',
  '\n',
  '“',
  '”',
  '「',
  '」',
  BLANK,
];
/** No more clauses of a sentence are looked through for its subject. */
const CLAUSES = 6;
/** No name is longer. */
const LONGEST_NAME = 40;
/** Before a name stand no more titles than so many characters hold. */
const LONGEST_TITLES = 40;
/** No subject is longer. */
const LONGEST = 26;
/** "有人调侃": nobody in particular, but somebody else. */
const SOME = /^(?:也|还|還|更|却|但)?(?:有人|有的人|有些人|不少人|许多人|許多人|很多人|大家|人们|人們)/u;
/** "这让他感叹": who is made to say something. */
const CAUSATIVE = /^(?:[这這]?[也更却卻]?[让讓令使])(?=..)/u;
/** Right behind a name: who that is to somebody, before their own name. */
const RELATED = new RegExp(`^的?${RELATIONS}(?=\\p{Script=Han}{2})`, 'u');
/** What stands behind it is no subject. */
const TAKES_OBJECT =
  /敦促|要求|呼吁|呼籲|批评|批評|会见|會見|邀请|邀請|指责|指責|[对對向给給把被和与與跟从從]/u;
const DATE = /^[0-9０-９]+[日月年](?:[0-9０-９]+日)?/u;
const ENDS_BEFORE_VERB = new RegExp(`${BEFORE_VERB}+$`, 'u');
/** What may follow a subject: the words that a verb takes before it. */
const HANGS =
  '在|对|對|向|于|於|就|接受|受访|受訪|通过|通過|针对|針對|昨|今天|今日|今年|日前|近日|[周週][一二三四五六日天]|[0-9０-９]+[日月年]|当地|當地|当天|當天|稍|[（(]|《';

const patternsOf = compileOnce((pack) => {
  const end = `(?:${pack.roleNouns}|${pack.personNouns}|${pack.honorifics}|${pack.bodyNouns}|${pack.anaphoricBodyNouns})`;
  const follows = `(?=$|${pack.adverbials}|${HANGS}|${pack.reportingVerbs})`;
  const chinese = `(?!${EVERYDAY_WORDS})(?:${pack.surnames}|${pack.rareSurnames})\\p{Script=Han}`;
  const open = '(?![的、们們和与與及等])';
  return {
    issuer:
      /^([^，。]{2,18}?)(?:在|于|於|[0-9０-９月日]+|日前|近日|今日|昨日|随后|隨後)*(?:发布|發布|发表|發表|发出|發出)[^，。]{0,8}?(?:公告|通告|通报|通報|声明|聲明|消息|文章|博文)/u,
    office: new RegExp(pack.roleNouns, 'gu'),
    view: /^在(.{1,12}?)看[来來]/u,
    loose: new RegExp(`^(?!在)(?:[^，]{1,16}的)?[^的在]{0,10}?${end}${open}`, 'u'),
    asides: new RegExp(`^(?:${pack.adverbials}|[、\\s　])+`, 'u'),
    fronted: /^(?:在|对|對|就|昨|今|日前|近日|当|當|据|据|[0-9０-９]).*?[上中时時后後里裡间間日]/u,
    cited: /(?:引用|援引|引述|转述|轉述)(.+?)(?:的话|的話|的说法|的說法)?$/u,
    pronoun: new RegExp(
      `^${pack.personalPronouns}(?![们們中他的]|${pack.roleNouns}|${pack.personNouns})`,
      'u',
    ),
    titled: new RegExp(
      `^.{0,22}?${pack.roleNouns}(?:${chinese}{1,2}|\\p{Script=Han}+[·•・‧．-]\\p{Script=Han}+|[\\s　]?${LATIN_NAME})${follows}`,
      'u',
    ),
    somebody: new RegExp(`^.{0,24}?${end}${follows}`, 'u'),
    named: new RegExp(
      `^(?:.{2,16}?的)?(?:${chinese}{1,2}|\\p{Script=Han}{1,6}(?:[·•・‧．-]\\p{Script=Han}{1,6})+|${LATIN_NAME})${follows}`,
      'u',
    ),
    endsNamed: new RegExp(`^[^对對向给給把被和与與跟的，]{1,10}?${chinese}{1,2}$`, 'u'),
    bare: new RegExp(
      `^[^的不没沒是这這那因所就也还還都很了着着过過]{2,4}?(?=$|${HANGS}|${pack.reportingVerbs})`,
      'u',
    ),
    countedWhole: new RegExp(
      `^(?:另外?)?(?:一|两|兩|三|多|数|數|几|幾|[0-9０-９]+)[名位][^，。：、]{1,20}的[^，。：、的在]{0,8}?${end}(?!${end})`,
      'u',
    ),
    counted: new RegExp(
      `(?:另外?)?(?:一|两|兩|三|多|数|數|几|幾|[0-9０-９]+)[名位](?:不[愿願便想肯][^，。的]{1,10}的)?[^，。：、]{1,24}?${follows}`,
      'u',
    ),
    courteous: new RegExp(
      `^[^对對向给給把被和与與跟，。]{0,16}?(?:${pack.roleNouns}|的|^)(?:${pack.surnames}|${pack.rareSurnames})(?:先生|女士|小姐|太太|老师|老師|医生|醫生|警官|律师|律師|某某|某)(?![们們])`,
      'u',
    ),
    generic: new RegExp(`^(?:${pack.personNouns}|${pack.roleNouns})$`, 'u'),
    hung: new RegExp(
      `^[^对對向给給把被的，]{2,14}?(${chinese}{1,2}?)(?=${HANGS}|${pack.reportingVerbs}|$)`,
      'u',
    ),
  };
});

/**
 * The subject that stands nearest before `end`, clause by clause back to the sentence's start.
 * @param verb whether what stands behind the subject must lead to a verb of saying
 */
export function chineseSubject(
  text: string,
  { start, end }: Span,
  pack: ClausePack,
  table: NameTable,
  verb: 'saying' | 'any' = 'saying',
): Span | undefined {
  let right = end;
  for (let count = 0; count < CLAUSES && right > start; count++) {
    const words = withoutTerms(text.slice(start, right));
    const cut = Math.max(...COMMAS.map((mark) => words.lastIndexOf(mark)));
    const found = somebodyIn(text, { start: start + cut + 1, end: right }, pack, table, verb);
    if (found) return found;
    const isManner = verb === 'saying' && count === 0 && words.endsWith('地');
    const manner = isManner && looseSubject(text, { start, end: right }, pack);
    if (manner) return manner;
    right = start + Math.max(0, cut);
    if (cut < 0) break;
  }
  return verb === 'saying' ? looseSubject(text, beforeVerb(text, { start, end }), pack) : undefined;
}

/** "院长知道后打趣道": a noun for somebody at the head of the clause, whatever follows it. */
function looseSubject(text: string, { start, end }: Span, pack: ClausePack): Span | undefined {
  const from = lastClause(text, { start, end });
  const hung = patternsOf(pack).hung.exec(text.slice(from, end));
  if (hung?.[1]) return { start: from, end: from + hung[0].length };
  const match = patternsOf(pack).loose.exec(text.slice(from, end));
  return match ? trimSpan(text, { start: from, end: from + match[0].length }) : undefined;
}

function beforeVerb(text: string, { start, end }: Span): Span {
  return { start, end: end - (ENDS_BEFORE_VERB.exec(text.slice(start, end))?.[0].length ?? 0) };
}

function lastClause(text: string, { start, end }: Span): number {
  const words = withoutTerms(text.slice(start, end));
  return start + Math.max(...COMMAS.map((mark) => words.lastIndexOf(mark))) + 1;
}

/** "听完“雨夜磨坊”说": a term between marks cuts no clause in two. */
function withoutTerms(words: string): string {
  return words.replace(/“[^“”]{1,14}”|「[^「」]{1,14}」/gu, (term) => '〇'.repeat(term.length));
}

/** A short noun phrase at the clause's head that no table knows: a name perhaps. */
export function chineseStranger(
  text: string,
  whole: Span,
  pack: ClausePack,
  table: NameTable,
): Span | undefined {
  const span = beforeVerb(text, whole);
  const { asides, bare, endsNamed } = patternsOf(pack);
  const clause = lastClause(text, span);
  const words = text.slice(clause, span.end);
  const start = clause + (DATE.exec(words) ?? asides.exec(words) ?? [''])[0].length;
  const rest = text.slice(start, span.end);
  if (endsNamed.test(rest)) return trimSpan(text, { start, end: span.end });
  const match = bare.exec(rest);
  if (!match) return undefined;
  const phrase = trimSpan(text, { start, end: start + match[0].length });
  const name = text.slice(phrase.start, phrase.end);
  return name.length > 1 && table.recurs(name) ? phrase : undefined;
}

function somebodyIn(
  text: string,
  clause: Span,
  pack: ClausePack,
  table: NameTable,
  verb: 'saying' | 'any',
): Span | undefined {
  const patterns = patternsOf(pack);
  let { start } = trimSpan(text, clause);
  const { end } = clause;
  /** Whatever it is that stands there, if not somebody's name: 曾 is one's surname, and "once" as well. */
  const skip = (pattern: RegExp) => {
    if (startsNamed(text, start, end, table)) return;
    start += pattern.exec(text.slice(start, end))?.[0].length ?? 0;
  };
  const some = SOME.exec(text.slice(start, end));
  if (some && verb === 'any') return undefined;
  if (some) return { start, end: start + some[0].length };
  skip(patterns.asides);
  skip(CAUSATIVE);
  const cited = patterns.cited.exec(text.slice(start, end));
  if (cited?.[1]) {
    const from = start + cited.index + cited[0].indexOf(cited[1]);
    return withoutModifier(text, { start: from, end: from + cited[1].length }, patterns.generic);
  }
  const view = patterns.view.exec(text.slice(start, end));
  if (view?.[1]) return { start: start + 1, end: start + 1 + view[1].length };
  skip(patterns.fronted);
  skip(patterns.asides);
  const words = withoutTerms(text.slice(start, end));
  const issuer = patterns.issuer.exec(words);
  if (issuer?.[1]) return { start, end: start + issuer[1].length };
  const pronoun = patterns.pronoun.exec(words);
  if (pronoun) return { start, end: start + pronoun[0].length };
  const known = startsNamed(text, start, end, table);
  if (
    known &&
    !RELATED.test(text.slice(start + known.length, end)) &&
    patterns.somebody.exec(words)?.[0].startsWith(known) !== true
  )
    return { start, end: start + known.length };
  const held = heldName(text, { start, end }, patterns.office, table);
  if (held) return held;
  const whole = verb === 'saying' && patterns.countedWhole.exec(words);
  if (whole) return { start, end: start + whole[0].length };
  const counted = verb === 'saying' && patterns.counted.exec(words);
  if (counted && counted.index <= LONGEST && !TAKES_OBJECT.test(words.slice(0, counted.index)))
    return { start: start + counted.index, end: start + counted.index + counted[0].length };
  const courteous = patterns.courteous.exec(words);
  if (courteous) return withoutModifier(text, { start, end: start + courteous[0].length }, patterns.generic);
  const found = [
    patterns.titled,
    patterns.somebody,
    patterns.named,
    ...(verb === 'any' ? [patterns.hung, patterns.loose] : []),
  ]
    .map((pattern) => pattern.exec(words)?.[0])
    .filter((match) => match !== undefined)
    .sort((one, other) => one.length - other.length)[0];
  if (found === undefined || found.length > LONGEST) return undefined;
  const gap = /^.*\p{Script=Han}[\s　]+(?=\p{Script=Han})/u.exec(found)?.[0].length ?? 0;
  const closing = text[start + found.length] === '》' ? 1 : 0;
  return withoutModifier(text, { start: start + gap, end: start + found.length + closing }, patterns.generic);
}

/** A known name behind an office or behind what tells more of it: "打进一球的李明". */
function heldName(text: string, { start, end }: Span, office: RegExp, table: NameTable): Span | undefined {
  const words = text.slice(start, end);
  for (const { 0: title, index } of words.matchAll(office)) {
    if (index > LONGEST_TITLES || TAKES_OBJECT.test(words.slice(0, index))) break;
    const behind = start + index + title.length;
    const gap = /^[\s　]?/u.exec(text.slice(behind, end))?.[0].length ?? 0;
    const name = startsNamed(text, behind + gap, end, table);
    const after = behind + gap + (name?.length ?? 0);
    if (name && (after >= end || (text[after] !== '的' && !RELATED.test(text.slice(after, end)))))
      return { start, end: after };
  }
  for (const { index } of words.matchAll(/(?<=^[^对對向给給把被，。]{1,24})的/gu)) {
    const name = startsNamed(text, start + index + 1, end, table);
    if (name) return { start: start + index + 1, end: start + index + 1 + name.length };
  }
  return undefined;
}

function startsNamed(text: string, start: number, end: number, table: NameTable): string | undefined {
  return table.longestAt(text.slice(start, Math.min(end, start + LONGEST_NAME)));
}

/** "刚刚获奖的李明" → 李明; "接近监管的人士" keeps what tells who it is. */
function withoutModifier(text: string, span: Span, generic: RegExp): Span {
  const words = text.slice(span.start, span.end);
  if (/^(?:一|多|数|有|某)/u.test(words)) return span;
  const cut = words.lastIndexOf('的');
  const head = words.slice(cut + 1);
  return cut < 0 || head.length < 2 || generic.test(head)
    ? span
    : { start: span.start + cut + 1, end: span.end };
}
