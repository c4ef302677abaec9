/** Who is the subject of a Chinese clause: the first words that can mean somebody, with what the verb takes behind them. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, trimSpan } from './clause.ts';
import { compileOnce } from './compile-once.ts';
import type { NameTable } from './named.ts';

const COMMAS = ['，', ',', '；', ';', '：', ':', '。', '！', '？', '!', '?', '\n', BLANK];
/** No more clauses of a sentence are looked through for its subject. */
const CLAUSES = 6;
/** No subject is longer. */
const LONGEST = 26;
/** What may follow a subject: the words that a verb takes before it. */
const HANGS =
  '在|对|對|向|于|於|就|接受|受访|受訪|通过|通過|针对|針對|昨|今天|今日|今年|日前|近日|周[一二三四五六日天]|[0-9０-９]+[日月年]|当地|當地|当天|當天|稍|[（(]|《';

const patternsOf = compileOnce((pack) => {
  const end = `(?:${pack.roleNouns}|${pack.personNouns}|${pack.honorifics}|${pack.bodyNouns}|${pack.anaphoricBodyNouns})`;
  const follows = `(?=$|${pack.adverbials}|${HANGS}|${pack.reportingVerbs})`;
  const open = '(?![的、们們和与與及等])';
  return {
    view: /^在(.{1,12}?)看[来來]/u,
    loose: new RegExp(`^[^的在]{0,10}?${end}${open}`, 'u'),
    asides: new RegExp(`^(?:${pack.adverbials}|[、\\s　])+`, 'u'),
    fronted: /^(?:在|对|對|就|昨|今|日前|近日|当|當|据|据|[0-9０-９]).*?[上中时時后後里裡间間日]/u,
    cited: /(?:引用|援引|引述|转述|轉述)(.+?)(?:的话|的話|的说法|的說法)?$/u,
    pronoun: new RegExp(`^${pack.personalPronouns}(?![们們中他的])`, 'u'),
    titled: new RegExp(
      `^.{0,22}?${pack.roleNouns}(?:${pack.surnames}\\p{Script=Han}{1,2}|\\p{Script=Han}+[·•・]\\p{Script=Han}+)${follows}`,
      'u',
    ),
    somebody: new RegExp(`^.{0,24}?${end}${follows}`, 'u'),
    named: new RegExp(
      `^(?:.{2,16}?的)?(?:${pack.surnames}\\p{Script=Han}{1,2}|\\p{Script=Han}{1,6}(?:[·•・]\\p{Script=Han}{1,6})+|[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*)*)${follows}`,
      'u',
    ),
    bare: new RegExp(
      `^[^的不没沒是这這那因所就也还還都很了着着过過]{2,4}?(?=$|${HANGS}|${pack.reportingVerbs})`,
      'u',
    ),
    generic: new RegExp(`^${pack.personNouns}$`, 'u'),
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
    const words = text.slice(start, right);
    const cut = Math.max(...COMMAS.map((mark) => words.lastIndexOf(mark)));
    const found = somebodyIn(text, { start: start + cut + 1, end: right }, pack, table, verb);
    if (found) return found;
    right = start + Math.max(0, cut);
    if (cut < 0) break;
  }
  return undefined;
}

/** A short noun phrase at the sentence's head that no table knows: a name perhaps. */
export function chineseStranger(text: string, span: Span, pack: ClausePack): Span | undefined {
  const { asides, bare } = patternsOf(pack);
  const start = span.start + (asides.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const match = bare.exec(text.slice(start, span.end));
  if (!match) return undefined;
  const phrase = trimSpan(text, { start, end: start + match[0].length });
  return recurs(text, phrase) ? phrase : undefined;
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
  const skip = (pattern: RegExp) => {
    start += pattern.exec(text.slice(start, end))?.[0].length ?? 0;
  };
  skip(patterns.asides);
  const cited = patterns.cited.exec(text.slice(start, end));
  if (cited?.[1]) {
    const from = start + cited.index + cited[0].indexOf(cited[1]);
    return withoutModifier(text, { start: from, end: from + cited[1].length }, patterns.generic);
  }
  const view = patterns.view.exec(text.slice(start, end));
  if (view?.[1]) return { start: start + 1, end: start + 1 + view[1].length };
  if (!startsNamed(text, start, end, table)) skip(patterns.fronted);
  skip(patterns.asides);
  const words = text.slice(start, end);
  const pronoun = patterns.pronoun.exec(words);
  if (pronoun) return { start, end: start + pronoun[0].length };
  const known = startsNamed(text, start, end, table);
  if (known && patterns.somebody.exec(words)?.[0].startsWith(known) !== true)
    return { start, end: start + known.length };
  const found = [
    patterns.titled,
    patterns.somebody,
    patterns.named,
    ...(verb === 'any' ? [patterns.loose] : []),
  ]
    .map((pattern) => pattern.exec(words)?.[0])
    .filter((match) => match !== undefined)
    .sort((one, other) => one.length - other.length)[0];
  if (found === undefined || found.length > LONGEST) return undefined;
  return withoutModifier(text, { start, end: start + found.length }, patterns.generic);
}

function recurs(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.length > 1 && text.indexOf(words) !== text.lastIndexOf(words);
}

function startsNamed(text: string, start: number, end: number, table: NameTable): string | undefined {
  return table.longestAt(text.slice(start, Math.min(end, start + 16)));
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
