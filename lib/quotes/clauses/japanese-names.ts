/** Names in Japanese: what stands before a title or a courtesy. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { EVERYDAY_ENDS, FUNCTIONS, OF_MANY } from '../../text/packs/clauses/japanese-names.ts';
import type { Span } from '../../text/span.ts';
import { bracketAddresses } from './bracket-addresses.ts';
import { compileOnce } from './compile-once.ts';
import { longerForms } from './japanese-longer-forms.ts';
import { type Named, NameTable } from './named.ts';

const HAN = '[\\p{Script=Han}々ヶノ]';
const HAN_ONLY = new RegExp(`^${HAN}+$`, 'u');
const KATAKANA = '[ァ-ヴー]{2,}(?:[・＝=][ァ-ヴー]+)*';
/** A name at the end of a phrase; a country may stand between a foreign one and its title. */
const NAME_AT_END = new RegExp(
  `(?:(?<!\\p{Script=Han})(\\p{Script=Han}{2,3}(?<![国省市県社長員手者優画家人])(?:[ァ-ヴー]{2,3}|[ァ-ヴー]{2,4}[子代江枝]))|(${KATAKANA})\\p{Script=Han}{0,3}|(${HAN}{1,7}(?:[ぁ-ん]{2,3})?)|([A-Z][A-Za-zÀ-ÿ.'-]*(?: [A-Z][A-Za-zÀ-ÿ.'-]*)* ?))$`,
  'u',
);
/** "（34）" or "（30=浜球団）" behind a name. */
const AGE = '[（(]\\d{1,3}(?:[）)]|[=＝・、])';
/** Surnames have at most so many characters. */
const SURNAME = 3;
const BRACKET = /[（(][^（）()]*[）)]/gu;
/** How a name is read, in brackets behind it: 柳海潤（ユヘユン）. */
const READING = '[（(][ぁ-んァ-ヴー・＝ ]{2,}[）)]';
/** "真壁は「…」", "「…」と真壁。": a word that comes again, where who speaks stands. */
const BESIDE_QUOTATION =
  /(?:(?<=^|[、。　の])|(?<=\uFFFCと))([\p{Script=Han}々ヶ]{2,5}|[ァ-ヴー]{2,10})(?=(?:[はも]、?|いわく、?)\uFFFC|(?<=\uFFFCと[^、。]{2,10})。)/gmu;
const NO_NAME = new RegExp(`${EVERYDAY_ENDS}$`, 'u');
/** "真壁はこの…": what seems to be a given name begins as particles do; it is one only if it comes again. */
const PARTICLE = /^\p{Script=Han}+[はがもをにのでと][ぁ-ん]+$/u;
/** "窪山勝国際交流担当課長": what an office is for, behind a name. */
const FUNCTION_AT_END = new RegExp(`(?<=[\\p{Script=Han}々ヶ]{2})(?:(?=..)${FUNCTIONS})+[科課室部局]?$`, 'u');
/** "牧原優・東都大教授": where somebody works, behind a name and a dot. */
const WORKPLACE = new RegExp(
  `(?<=(?:^|[^\\p{Script=Han}々])${HAN}{2,5}[ぁ-ん]{0,3})・(?:[\\p{Script=Han}ァ-ヴーA-Za-z0-9０-９]*(?:[大院省庁署局課部社研]|研究所|センター|病院|大学|${FUNCTIONS}))?$`,
  'u',
);
/** "担当課長", "広報部長": what an office is for is nobody's name. */
const FUNCTION = new RegExp(`^(?:${FUNCTIONS}[科課室部局]?)+$`, 'u');
/** What tells more of a title ends in a verb: 弔辞を読んだ評論家. */
const VERB_END = /(?:んだ|った|いた|した|きた|えた|れた|けた|めた|てる|する|れる|える|いる|ある|ない)$/u;
/** A clause that tells more of a noun ends in a verb right before it. */
const RELATIVE = /^.*(?:という(?=.{2})|[ぁ-ん\p{Script=Han}][るた](?=[\p{Script=Han}ァ-ヴーA-Z]))/u;

const partsOf = compileOnce((pack) => ({
  pronoun: new RegExp(`^${pack.personalPronouns}$`, 'u'),
  sameBody: new RegExp(`^${pack.anaphoricBodyNouns}$`, 'u'),
  surname: new RegExp(`^${pack.surnames}$`, 'u'),
  /** 早川トモヘイ, whatever stands before it. */
  mixed: new RegExp(`${pack.surnames}[ァ-ヴー]{2,6}[子代江枝]?$`, 'u'),
  courtesy: new RegExp(`${pack.honorifics}$`, 'u'),
  office: new RegExp(`${pack.roleNouns}$`, 'u'),
  throughOffice: new RegExp(`^.*${pack.roleNouns}(?=.{2,}$)`, 'u'),
  nobody: new RegExp(`^(?:[同両各計約].*|.*?(${pack.personNouns}))$`, 'u'),
  body: new RegExp(`(?:${pack.bodyNouns}|[A-Z]{2,})$`, 'u'),
}));
const AGE_AT_HEAD = new RegExp(`^${AGE}`, 'u');

export function japaneseNames(text: string, pack: ClausePack): NameTable {
  const table = new NameTable(text);
  const known = new RegExp(
    `(?:${KATAKANA}|${HAN}{2,9}|${HAN}{1,4}(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,5}))(?:${HAN}{1,3})?(?:${pack.honorifics}|${pack.roleNouns}${pack.honorifics}?|${AGE})`,
    'gu',
  );
  for (const match of text.matchAll(known)) {
    const age = match[0].search(/[（(]/u);
    const length = age < 0 ? match[0].length : age;
    const named = japaneseName(text, { start: match.index, end: match.index + length }, pack);
    if (named.kind === 'person' && named.span.end - named.span.start > 1)
      table.add(named.span, named.title ?? '');
  }
  const held = new RegExp(
    `(?<=(?:${pack.roleNouns}|${pack.personNouns}(?<!${OF_MANY})|[家者師士員手長])の)(${KATAKANA}|[A-ZＡ-Ｚ][A-Za-zＡ-Ｚａ-ｚ]+|${HAN}{2,6}|${HAN}{1,4}(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,5}))(?=[はがも、（(])`,
    'gu',
  );
  const native = new RegExp(
    `(?<![\\p{Script=Han}々])${pack.surnames}(?:${HAN}{1,3}|[ぁ-ん]{2,4}|[ァ-ヴー]{2,5})(?=[はがもの、（(]|から[は「\\uFFFC])(?<![県市町村区駅線家側派社国川山島都府州空港系的年月日ではにもから])`,
    'gu',
  );
  const surname = new RegExp(`^${pack.surnames}`, 'u');
  const noName = new RegExp(
    `(?:${pack.roleNouns}|${pack.bodyNouns}|${pack.honorifics}|${pack.reportingVerbs}|${pack.utteranceNouns})$`,
    'u',
  );
  // 隼人 and 和男 are names, though 人 and 男 alone are nobody in particular.
  const nobody = new RegExp(`(?:${pack.personNouns})$`, 'u');
  const isNoName = (name: string) => noName.test(name) || (nobody.exec(name)?.[0].length ?? 0) > 1;
  // "娘の動画が": nothing but Han behind の is a name if it comes again, or begins with a surname.
  const isPossessed = (name: string) => HAN_ONLY.test(name) && !surname.test(name) && !table.recurs(name);
  for (const pattern of [held, native])
    for (const { 0: name, index } of text.matchAll(pattern))
      if (
        !isNoName(name) &&
        !(pattern === held && isPossessed(name)) &&
        !(PARTICLE.test(name) && !table.recurs(name))
      )
        table.add({ start: index, end: index + name.length }, '');
  const read = new RegExp(
    `(${HAN}{2,7}|${KATAKANA})(?=${READING}(?:${pack.honorifics}|${pack.roleNouns}))`,
    'gu',
  );
  for (const { 0: name, index } of text.matchAll(read))
    table.add({ start: index, end: index + name.length }, '');
  for (const { 1: name = '', index } of text.matchAll(BESIDE_QUOTATION))
    if (!isNoName(name) && !NO_NAME.test(name) && table.recurs(name))
      table.add({ start: index, end: index + name.length }, '');
  const short = table.short(SURNAME).map(({ name }) => name);
  const longer = longerForms(text, short, pack);
  for (const name of short) {
    const span = longer.get(name);
    if (span) table.add(span, '');
  }
  return table;
}

/** "代表の水無瀬加奈さん（34）" → the name in it; a phrase without one is a body or nobody in particular. */
export function japaneseName(text: string, phrase: Span, pack: ClausePack, table?: NameTable): Named {
  const bare = bracketAddresses(text.slice(phrase.start, phrase.end + 1))
    .slice(0, phrase.end - phrase.start)
    .replace(BRACKET, (found) => ' '.repeat(found.length));
  let words = bare.trimEnd();
  const whole: Span = { start: phrase.start, end: phrase.start + words.length };
  const parts = partsOf(pack);
  if (parts.pronoun.test(words)) return { kind: 'pronoun', span: whole };
  if (parts.sameBody.test(words)) return { kind: 'same-body', span: whole };
  const ends = cutEnds(words, pack);
  const { title } = ends;
  const courtesy = ends.courtesy || AGE_AT_HEAD.test(text.slice(whole.end, whole.end + 6));
  words = ends.words;
  const surname = parts.surname.test(words);
  if (surname && !courtesy && title === '') return { kind: 'person', span: whole };
  const known = courtesy || title !== '' ? undefined : table?.nameAtEnd(words);
  if (known !== undefined)
    return { kind: 'person', span: { start: whole.end - known.length, end: whole.end } };
  const told = { start: whole.start + (RELATIVE.exec(bare.trimEnd())?.[0].length ?? 0), end: whole.end };
  if (!courtesy && title === '') return { kind: bodyOr(words, pack), span: told };
  const match = parts.mixed.exec(words) ?? NAME_AT_END.exec(words);
  const name = match && cutTitle(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0], pack);
  if (
    !match ||
    !name ||
    name.endsWith('の') ||
    VERB_END.test(name) ||
    isNobody(name, pack) ||
    FUNCTION.test(name) ||
    (!courtesy && !parts.surname.test(name) && bodyOr(name, pack) === 'organisation')
  )
    return { kind: 'unnamed', span: told, title };
  const start = phrase.start + match.index + match[0].indexOf(name);
  const span = { start, end: start + name.length };
  return { kind: 'person', span, title, ...(name.length === 1 && { shown: { start, end: whole.end } }) };
}

/** A phrase without the offices and courtesies at its end, and without what they are for. */
function cutEnds(whole: string, pack: ClausePack): { words: string; title: string; courtesy: boolean } {
  let words = whole;
  let title = '';
  let courtesy = false;
  const parts = partsOf(pack);
  for (const suffix of [parts.courtesy, parts.office, parts.office]) {
    const match = suffix.exec(words);
    if (!match || match.index === 0) continue;
    if (suffix === parts.courtesy) courtesy = true;
    else title = match[0] + title;
    words = words.slice(0, match.index).trimEnd();
  }
  if (title !== '') words = words.replace(WORKPLACE, '').replace(FUNCTION_AT_END, '');
  // "真壁副総裁", "村瀬元監督"
  if (title !== '' && words.length > 2) words = words.replace(/[副元前現新]$/u, '');
  return { words, title, courtesy };
}

/** "同氏", "30代女性（34）". */
function isNobody(name: string, pack: ClausePack): boolean {
  const noun = partsOf(pack).nobody.exec(name);
  // 辰男 is a name, though 男 alone is nobody in particular.
  return noun !== null && (noun[1] === undefined || noun[1].length > 1 || noun[1] === name);
}

/** "会長佐伯原豊": an office right before the name. */
function cutTitle(name: string, pack: ClausePack): string {
  const match = partsOf(pack).throughOffice.exec(name);
  // 相 and 関 are offices, and begin surnames: 相原, 関根.
  return match && match[0].length > 1 ? name.slice(match[0].length) : name;
}

function bodyOr(words: string, pack: ClausePack): 'organisation' | 'unnamed' {
  return partsOf(pack).body.test(words) ? 'organisation' : 'unnamed';
}
