/** Names in Chinese: a surname and a character or two, behind a title or alone. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { type Named, NameTable } from './named.ts';

const HAN = '\\p{Script=Han}';
const FOREIGN = /^(?:[\p{Script=Han}]+[·•・][\p{Script=Han}·•・]+|[A-Z][\p{L}.'’ -]+)$/u;
/** What may stand behind a name that is a sentence's subject. */
const BEHIND =
  '[在每是有从從说說对對向就也还還和与與、，。（(已将將把曾于於告表指认認介今昨当當先一来來去用给給又都则則却卻会會自出坦透回称稱写寫强強补補]';

/** Surnames are everyday words as well: a name needs a title before it, a courtesy or a verb of saying behind it, or three characters. */
export function chineseNames(text: string, pack: ClausePack): NameTable {
  const table = new NameTable(text);
  const known = new RegExp(
    `(?<=(^|[的，。、；：\\s（(“”])|${pack.roleNouns})(${pack.surnames}${HAN}{1,2}?)(?=(${pack.honorifics}|${pack.reportingVerbs}|[（(])|${BEHIND})`,
    'gmu',
  );
  const noName = new RegExp(
    `${pack.roleNouns}|${pack.bodyNouns}|${pack.adverbials}|[省市县縣区區州国國年月日里中上下内外间間后後前时時]$|[的了着过在和与其这那没有是不也就到很把被让]`,
    'u',
  );
  for (const match of text.matchAll(known)) {
    const name = match[2] ?? '';
    const isFree = match[1] !== undefined && match[3] === undefined;
    if (noName.test(name) || (isFree && name.length < 3)) continue;
    table.add({ start: match.index, end: match.index + name.length }, '');
  }
  const foreign = new RegExp(`${HAN}{1,6}(?:[·•]${HAN}{1,6})+`, 'gu');
  for (const { 0: name, index } of text.matchAll(foreign)) {
    const titled = new RegExp(`^.*${pack.roleNouns}(?=.)`, 'u').exec(name)?.[0].length ?? 0;
    table.add({ start: index + titled, end: index + name.length }, '');
  }
  return table;
}

export function chineseName(text: string, whole: Span, pack: ClausePack): Named {
  const words = text.slice(whole.start, whole.end).replace(/[（(].*$/u, '');
  const phrase = { start: whole.start, end: whole.start + words.length };
  if (new RegExp(`^${pack.personalPronouns}(?!们|們|中|他)`, 'u').test(words) && words.length < 4)
    return { kind: 'pronoun', span: phrase };
  if (/^(?:这|這|那)[位名个個]/u.test(words)) return { kind: 'pronoun', span: phrase };
  if (new RegExp(`^${pack.anaphoricBodyNouns}$`, 'u').test(words)) return { kind: 'same-body', span: phrase };
  if (/^(?:一[名位个個些]|有|不少|许多|許多|部分|多[名位]|数[名位]|另一|某|匿名)/u.test(words))
    return { kind: 'unnamed', span: phrase };
  const titled = new RegExp(`^.*(${pack.roleNouns})(?=.)`, 'u').exec(words);
  const rest = titled ? words.slice(titled[0].length) : words;
  const span = { start: phrase.end - rest.length, end: phrase.end };
  const isBody = new RegExp(`${pack.bodyNouns}$`, 'u').test(rest);
  if (FOREIGN.test(rest) && !isBody) return { kind: 'person', span };
  if (titled && rest.length >= 2 && rest.length <= 6 && !isBody)
    return { kind: 'person', span, title: titled[1] ?? '' };
  const courtesy = new RegExp(
    `^(${pack.surnames}${HAN}{0,2}?)(?:${pack.honorifics}|${pack.roleNouns})$`,
    'u',
  ).exec(rest);
  if (courtesy?.[1])
    return {
      kind: 'person',
      span: { start: span.start, end: span.start + courtesy[1].length },
      ...(courtesy[1].length === 1 && { shown: span }),
    };
  if (new RegExp(`^${pack.surnames}${HAN}{1,2}$`, 'u').test(rest) && !isBody) return { kind: 'person', span };
  return { kind: isBody ? 'organisation' : 'unnamed', span: phrase };
}
