/** Names in Chinese: a surname and a character or two, behind a title or alone. */
import {
  BEFORE_VERB,
  EVERYDAY_WORDS,
  JAPANESE_SURNAMES,
  SOUNDS,
  VERBS_BEHIND,
} from '../../text/packs/clauses/chinese-names.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { compileOnce } from './compile-once.ts';
import { LATIN_FULL_NAME, LATIN_NAME } from './latin-names.ts';
import { type Named, NameTable } from './named.ts';

const HAN = '\\p{Script=Han}';
const FOREIGN = /^(?:[\p{Script=Han}]+[·•・‧．-][\p{Script=Han}·•・‧．-]+|[A-Z][\p{Script=Latin}.'’ -]+)$/u;
/** What may stand behind a name that is a sentence's subject; 正 alone ends given names as well: 林守正. */
const BEHIND = `(?:[在每是有从從对對向就也还還和与與、，。（(已将將把曾于於介今昨当當先一来來去用给給又都则則却卻会會]|${VERBS_BEHIND}|正[在值是])`;

/** "·索布林进行": what stands behind the last part's sounds. */
const BEHIND_SOUNDS = new RegExp(`(?<=[·•・‧．-]${SOUNDS}{2,6})(?!${SOUNDS})${HAN}+$`, 'u');
/** The first part of a foreign name has no more characters. */
const LONGEST_FOREIGN = 6;
/** What is no part of a foreign name before it. */
const BEHIND_FOREIGN =
  /(?:[周週][一二三四五六日天]|星期|当天|當天|当日|當日|昨|今|当地|當地|近日|日前|曾|对此|對此|则|則|否认|否認|告诉|告訴|表示|认为|認為|说|說|称|稱|指出|强调|強調).*$/u;
/** First characters of what is seldom a name where nothing but a title shows one. */
const SELDOM_SURNAME = '[向于於时時成常连連从從都会會方安万萬高项項强門门全满滿官]';
/** No part of a given name. */
const NO_GIVEN =
  '[只姓的了着著过過在和与與其这這那没沒是不也就到很把被让讓们們等及或之此所对對为為将將已还還又则則却卻都称稱说說指一我你他她它谁誰什个個者员員点點人]';

const patternsOf = compileOnce((pack) => {
  const anySurname = `(?:${pack.surnames}|${pack.rareSurnames})`;
  return {
    known: new RegExp(
      `(?<=(^|[的，。、；：\\s（(“”」])|${pack.roleNouns})(${pack.surnames}${HAN}{1,2}?)(?=(${pack.honorifics}|${pack.reportingVerbs}|[（(])|${BEHIND})`,
      'gmu',
    ),
    rare: new RegExp(
      `(?<=^|[，。、；：\\s（(“”」\uFFFC])(${pack.rareSurnames}(?:(?!${NO_GIVEN})${HAN}){1,2}?)(?=${pack.honorifics}|${pack.reportingVerbs})`,
      'gmu',
    ),
    titled: new RegExp(
      `(?<=${pack.roleNouns})(?!${SELDOM_SURNAME})(${anySurname})((?!${NO_GIVEN})${HAN})((?!${NO_GIVEN})${HAN})?`,
      'gu',
    ),
    office: new RegExp(`${pack.roleNouns}$`, 'u'),
    trade: new RegExp(
      `(?<=[员員师師家手者长長])${anySurname}(?:(?!${NO_GIVEN})${HAN}){2}(?=${pack.reportingVerbs}|${BEHIND})`,
      'gu',
    ),
    stranger: new RegExp(
      `(?<=${pack.roleNouns})((?:(?!${NO_GIVEN})${HAN}){2,3}?)(?=${BEFORE_VERB}?${pack.reportingVerbs})`,
      'gu',
    ),
    labelled: new RegExp(`(?<=${pack.roleNouns})${SOUNDS}{2,7}(?=[：:])`, 'gu'),
    again: new RegExp(
      `(?<=${pack.roleNouns})((?:(?!${NO_GIVEN})${HAN}){2,4}?)(?=[在则則也昨今把与與和同就向0-9０-９周週])`,
      'gu',
    ),
    familiar: new RegExp(
      `(?<=^|[，。、；：\\s\uFFFC]|${pack.roleNouns})[老小阿]${pack.surnames}(?=${pack.reportingVerbs}|${BEHIND})`,
      'gmu',
    ),
    foreign: new RegExp(
      `(?:(?!${NO_GIVEN})${HAN}){1,14}(?:(?:[·•・‧．]|(?<=${SOUNDS})-(?=${SOUNDS}))(?:(?!${NO_GIVEN})${HAN}){1,6})+`,
      'gu',
    ),
    spelt: new RegExp(
      `(?<=^|[，,。、；：\\s（(“”」\uFFFC的将將对對向与與和同以被在]|${pack.roleNouns}|[国國])${SOUNDS}{3,6}(?=${pack.honorifics}|${pack.roleNouns}|${pack.reportingVerbs}|${pack.adverbials}|${BEHIND}|[0-9０-９周週星])`,
      'gmu',
    ),
    latin: new RegExp(
      `(?<=${pack.roleNouns}[\\s　]?)${LATIN_NAME}(?![\\p{Script=Latin}\\d])|(?<![\\p{Script=Latin}\\d])${LATIN_FULL_NAME}(?=${pack.honorifics}|${pack.reportingVerbs})`,
      'gu',
    ),
    /** 协调官柯比（John Kirby）: so is what its own spelling stands behind. */
    spelled: new RegExp(
      `(?<=${pack.roleNouns})(?:(?!${NO_GIVEN})${HAN}){2,6}(?=[（(][A-Z][\\p{Script=Latin}.'’ -]+[）)])`,
      'gu',
    ),
    /** 雯雯（化名）: whatever stands before it is a name. */
    alias: new RegExp(
      `(?<=^|[的，。、；：\\s（(“”」\uFFFC]|${pack.roleNouns}|${pack.personNouns})${HAN}{2,3}(?=[（(][^）)]{0,6}化名[）)])`,
      'gmu',
    ),
    japanese: new RegExp(
      `(?<=^|[的，。、；：\\s（(“”」\uFFFC]|${pack.roleNouns})${JAPANESE_SURNAMES}(?:(?!${NO_GIVEN})${HAN}){2,3}?(?=${pack.honorifics}|${pack.reportingVerbs}|[对對就])`,
      'gmu',
    ),
    throughTitle: new RegExp(`^.*${pack.roleNouns}(?=.)`, 'u'),
    noName: new RegExp(
      `^${EVERYDAY_WORDS}|${pack.roleNouns}|${pack.personNouns}|${pack.bodyNouns}|^${pack.adverbials}(?<=..)|^.${pack.adverbials}(?<=...)|(?<=^..)${pack.adverbials}|${pack.reportingVerbs}|[省市县縣区區州国國年月日里中上下内外间间后後前时時]$|${NO_GIVEN}`,
      'u',
    ),
    behind: new RegExp(
      `^(?:(?:${HAN}{2}){1,2}地|${pack.honorifics}|${pack.reportingVerbs}|[（(，、。]|${BEHIND}|$)`,
      'u',
    ),
  };
});

/** Surnames are everyday words as well: a name needs a title before it, a courtesy or a verb of saying behind it, or three characters. */
export function chineseNames(text: string, pack: ClausePack): NameTable {
  const table = new NameTable(text);
  const patterns = patternsOf(pack);
  const found = new Map<number, string>();
  const add = (start: number, name: string) => {
    if (!found.has(start) && !patterns.noName.test(name)) found.set(start, name);
  };
  for (const { 0: name, index } of text.matchAll(patterns.spelt))
    if (table.recurs(name) || patterns.office.test(text.slice(Math.max(0, index - 8), index)))
      add(index, name);
  for (const match of text.matchAll(patterns.known)) {
    const name = match[2] ?? '';
    const isFree = match[1] !== undefined && match[3] === undefined;
    if (!isFree || name.length >= 3) add(match.index, name);
  }
  for (const pattern of [patterns.japanese, patterns.rare])
    for (const { 0: name, index } of text.matchAll(pattern)) add(index, name);
  for (const match of text.matchAll(patterns.titled))
    add(match.index, titledName(text, match, table, patterns));
  for (const { 0: name, index } of text.matchAll(patterns.again)) if (table.recurs(name)) add(index, name);
  for (const pattern of [patterns.trade, patterns.stranger, patterns.labelled, patterns.familiar])
    for (const { 0: name, index } of text.matchAll(pattern)) add(index, name);
  for (const pattern of [patterns.latin, patterns.alias, patterns.spelled])
    for (const { 0: name, index } of text.matchAll(pattern)) found.set(index, name);
  for (const [start, name] of [...found].sort(([one], [other]) => one - other))
    table.add({ start, end: start + name.length }, officeBefore(text, start, patterns.office));
  addForeign(table, text, patterns);
  return table;
}

/** A surname and one character of a given name behind an office, or two. */
function titledName(
  text: string,
  { 0: long, 1: surname = '', 2: given = '', index }: RegExpExecArray,
  table: NameTable,
  { behind }: ReturnType<typeof patternsOf>,
): string {
  const short = surname + given;
  const isShort =
    long === short ||
    (behind.test(text.slice(index + short.length, index + short.length + 5)) &&
      !behind.test(text.slice(index + long.length, index + long.length + 5))) ||
    comesAgain(table, short, long);
  return isShort ? short : long;
}

/** No office is longer. */
const LONGEST_OFFICE = 8;

/** Under which office a name stands, for the office alone to mean whoever holds it. */
function officeBefore(text: string, start: number, office: RegExp): string {
  const words = text.slice(Math.max(0, start - LONGEST_OFFICE), start);
  return office.exec(words)?.[0] ?? '';
}

/** Names with a dot between their parts. */
function addForeign(table: NameTable, text: string, patterns: ReturnType<typeof patternsOf>): void {
  for (const { 0: whole, index } of text.matchAll(patterns.foreign)) {
    const name = whole.replace(BEHIND_FOREIGN, '').replace(BEHIND_SOUNDS, '');
    const titled = Math.max(
      patterns.throughTitle.exec(name)?.[0].length ?? 0,
      name.search(/[·•・‧．-]/u) - LONGEST_FOREIGN,
    );
    const start = index + titled;
    table.add({ start, end: index + name.length }, officeBefore(text, start, patterns.office));
  }
}

/** Whether the shorter name stands somewhere without what follows it here, and the longer one but once. */
function comesAgain(table: NameTable, short: string, long: string): boolean {
  return !table.recurs(long) && table.recurs(short);
}

const partsOf = compileOnce((pack) => {
  const surname = `(?:${pack.surnames}|${pack.rareSurnames})`;
  return {
    pronoun: new RegExp(`^${pack.personalPronouns}(?!们|們|中|他)`, 'u'),
    sameBody: new RegExp(`^${pack.anaphoricBodyNouns}$`, 'u'),
    titled: new RegExp(`^.*(${pack.roleNouns})(?=.)`, 'u'),
    body: new RegExp(`${pack.bodyNouns}[》”」]?$`, 'u'),
    noun: new RegExp(`^(?:${pack.roleNouns}|${pack.personNouns})$`, 'u'),
    /** An office that one holds: no word for people of whom there are many. */
    held: new RegExp(`^(?!(?:${pack.personNouns})$)(?:${pack.roleNouns})$`, 'u'),
    courtesy: new RegExp(
      `^(?:${pack.personNouns})?(?!${EVERYDAY_WORDS})(${surname}(?:(?!的)${HAN}){0,2}?)(?:${pack.honorifics}|${pack.roleNouns})$`,
      'u',
    ),
    ends: new RegExp(`(?:${pack.honorifics}|${pack.roleNouns})$`, 'u'),
    native: new RegExp(`^${pack.surnames}${HAN}{1,2}$`, 'u'),
  };
});

export function chineseName(text: string, whole: Span, pack: ClausePack, table?: NameTable): Named {
  const words = text.slice(whole.start, whole.end).replace(/[（(].*$/u, '');
  const phrase = { start: whole.start, end: whole.start + words.length };
  const parts = partsOf(pack);
  if (parts.pronoun.test(words) && words.length < 4) return { kind: 'pronoun', span: phrase };
  if (/^(?:这|這|那)[位名个個]/u.test(words)) return { kind: 'pronoun', span: phrase };
  if (parts.sameBody.test(words)) return { kind: 'same-body', span: phrase };
  if (
    /^(?:(?:也|还|還|更|却|但)?有|一[名位个個些]|大家|人们|人們|不少|许多|許多|部分|多[名位]|数[名位]|另一|某|匿名)/u.test(
      words,
    )
  )
    return { kind: 'unnamed', span: phrase };
  const titled = parts.titled.exec(words);
  const rest = (titled ? words.slice(titled[0].length) : words).trimStart();
  const span = { start: phrase.end - rest.length, end: phrase.end };
  const isBody = parts.body.test(rest);
  if (FOREIGN.test(rest) && !isBody) return { kind: 'person', span };
  if (titled && parts.noun.test(rest)) return { kind: 'unnamed', span: phrase };
  if (titled && rest.length >= 2 && rest.length <= 6 && !isBody)
    return { kind: 'person', span, title: titled[1] ?? '' };
  const courtesy = parts.courtesy.exec(rest);
  if (courtesy?.[1]) {
    const start = span.start + rest.indexOf(courtesy[1]);
    return {
      kind: 'person',
      span: { start, end: start + courtesy[1].length },
      ...(courtesy[1].length === 1 && { shown: { start, end: span.end } }),
    };
  }
  const held = parts.ends.exec(rest);
  // 特朗普总统: a name that the article gives elsewhere, before an office.
  if (held && table?.has(rest.slice(0, held.index)))
    return { kind: 'person', span: { start: span.start, end: span.start + held.index }, title: held[0] };
  if (table?.has(rest) && !isBody) return { kind: 'person', span };
  if (parts.native.test(rest) && !isBody) return { kind: 'person', span };
  return {
    kind: isBody ? 'organisation' : 'unnamed',
    span: phrase,
    ...(parts.held.test(words) && { title: words }),
  };
}
