/** Names in Korean: a surname and two syllables, before a courtesy or a title. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { compileOnce } from './compile-once.ts';
import { type Named, NameTable } from './named.ts';

const PARTICLE = '(?:은|는|이|가|께서는|조차|마저|도|을|를|의|에게|와|과|으로|로|에|측)?';
const BRACKET = /[（(][^（）()]*[）)]/gu;
/** "감천석(66)씨": whoever has an age or a courtesy apart has a name, whatever its surname. */
const COURTESY = /(?<![가-힣])([가-힣]{2,4})(?:[（(]\d{1,3}[）)]\s?|\s)(?:씨|군|양)(?![가-힣]{2})/gu;
/** Syllables at the end of a word that make a body of it rather than a name. */
const NO_NAME = /[당부청처측법위협대]$/u;
/** No name ends as verbs do before another. */
const VERB_END = /(?:[며를을]|하고|지만|면서)$/u;
/** “…”라고 전제한 차 감독: a verb that tells more of a name is none itself. */
const TELLS_MORE = /[한할된될던]$/u;
const BEHIND_OBJECT = /(?:[라다냐자]고|[을를])\s$/u;
/** Between a surname and an office: former, present, new. */
export const STATE = /^(?:전|현|前|現|신임|당시|전임)$/u;
/** A word that belongs to another phrase. */
export const OTHER_PHRASE = /(?:[은는을를에의로와고며서도]|(?<!학)과|에서|지만|.한|된|던|,)$/u;
/** So many words may stand between a name and its title. */
const BETWEEN = 4;

export function koreanNames(text: string, pack: ClausePack): NameTable {
  const table = new NameTable(text);
  const surname = `(?:${pack.surnames}|${pack.rareSurnames})`;
  const name = new RegExp(`(?<![가-힣])(${surname}[가-힣]{2}|${surname}[가-힣](?=\\s?씨))`, 'gu');
  const common = new RegExp(`^${pack.surnames}`, 'u');
  const title = new RegExp(`^[가-힣]{0,4}?(${pack.roleNouns})${PARTICLE}(?![가-힣])`, 'u');
  for (const match of text.matchAll(name)) {
    const found = match[1] ?? '';
    const end = match.index + found.length;
    const rest = text.slice(end, end + 60).replace(/^[（(][^（）()]*[）)]/u, '');
    const span = { start: match.index, end };
    if (/^\s?씨/u.test(rest)) table.add(span, '씨');
    else if (
      !NO_NAME.test(found) &&
      !VERB_END.test(found) &&
      /^\s/u.test(rest) &&
      !(
        TELLS_MORE.test(found) && BEHIND_OBJECT.test(text.slice(Math.max(0, match.index - 4), match.index))
      ) &&
      !isBehindName(text, match.index, common)
    ) {
      const held = titleBehind(rest, title, common.test(found) ? BETWEEN : 0);
      if (held) table.add(span, held);
    }
  }
  for (const match of text.matchAll(COURTESY)) {
    const found = match[1] ?? '';
    if (!table.has(found)) table.add({ start: match.index, end: match.index + found.length }, '씨');
  }
  const behindRole = new RegExp(
    `(?<=(?<![가-힣])[가-힣]{0,4}(?:${pack.roleNouns})\\s)([가-힣]{2,4}?)(?=(?:은|는|이|가|의)[\\s,])`,
    'gu',
  );
  const noName = new RegExp(
    `(?:${pack.roleNouns}|${pack.bodyNouns}|${pack.personNouns}|${pack.reportingVerbs})$`,
    'u',
  );
  for (const { 0: found, index } of text.matchAll(behindRole))
    if (!noName.test(found) && !VERB_END.test(found) && table.recurs(found))
      table.add({ start: index, end: index + found.length }, '');
  const foreign = new RegExp(
    `(?<![가-힣])${pack.foreignGivenNames}(?:\\s[가-힣·]{1,7}?){1,2}?(?=(?:\\s[^\\s,.“"]{1,12}){0,6}?\\s[가-힣]{0,4}?(?:${pack.roleNouns})${PARTICLE}(?![가-힣]))`,
    'gu',
  );
  for (const { 0: found, index } of text.matchAll(foreign))
    if (!/[은는을를의]$/u.test(found)) table.add({ start: index, end: index + found.length }, '');
  return table;
}

/** "하윤섭 우체국 국장": what stands behind a name is where they work. */
function isBehindName(text: string, start: number, surname: RegExp): boolean {
  const before = /(?<![가-힣])([가-힣]{3})\s$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return before !== undefined && surname.test(before) && !NO_NAME.test(before) && !OTHER_PHRASE.test(before);
}

/** @param between so many words may stand before the title */
function titleBehind(rest: string, title: RegExp, between: number): string | undefined {
  for (const word of rest
    .trim()
    .split(/\s+/u)
    .slice(0, between + 1)) {
    const match = title.exec(word);
    if (match) return match[1];
    if (OTHER_PHRASE.test(word) || /[.,“"‘']/u.test(word)) return undefined;
  }
  return undefined;
}

const partsOf = compileOnce((pack) => {
  const surname = `(?:${pack.surnames}|${pack.rareSurnames})`;
  return {
    pronoun: new RegExp(`^${pack.personalPronouns}$`, 'u'),
    sameBody: new RegExp(`^${pack.anaphoricBodyNouns}$`, 'u'),
    // Not 이 + office: 이 is a surname as well.
    that: new RegExp(`^(?:(?:그|해당)\\s\\S+|이\\s(?:${pack.personNouns}))$`, 'u'),
    office: new RegExp(`(${pack.roleNouns})$`, 'u'),
    surname: new RegExp(`^${surname}$`, 'u'),
    body: new RegExp(`${pack.bodyNouns}$`, 'u'),
    noun: new RegExp(`(?:${pack.roleNouns}|${pack.personNouns}|${pack.bodyNouns})$`, 'u'),
    native: new RegExp(`^${pack.surnames}[가-힣]{2}$`, 'u'),
  };
});

/** @param phrase a noun phrase without its particle */
export function koreanName(text: string, phrase: Span, pack: ClausePack, table: NameTable): Named {
  const words = text.slice(phrase.start, phrase.end).replace(BRACKET, (found) => ' '.repeat(found.length));
  const parts = partsOf(pack);
  if (parts.pronoun.test(words.trim())) return { kind: 'pronoun', span: phrase };
  if (parts.sameBody.test(words.trim())) return { kind: 'same-body', span: phrase };
  if (parts.that.test(words.trim())) return { kind: 'pronoun', span: phrase };
  const tokens = [...words.matchAll(/\S+/gu)];
  const head = tokens.at(-1)?.[0] ?? '';
  const title = parts.office.exec(head)?.[1] ?? '';
  const whole = table.longestAt(words);
  if (whole?.includes(' ')) return person(phrase.start, whole);
  const shape = new RegExp(`^((?:${pack.surnames}|${pack.rareSurnames})(?:[가-힣]{1,2})?)${title}$`, 'u');
  const before = tokens.at(-2)?.[0] ?? '';
  const isSplit = parts.surname.test(before);
  const own = title !== '' && head !== title && !isSplit ? shape.exec(head)?.[1] : undefined;
  const first =
    tokens.find(([word]) => table.has(word)) ?? tokens.slice(0, -1).find(([word]) => shape3(word, pack));
  if (own && !first) return person(phrase.start + (tokens.at(-1)?.index ?? 0), own);
  if (title === '' && table.has(head)) return person(phrase.start + (tokens.at(-1)?.index ?? 0), head);
  const named = title === '' ? undefined : (first ?? surnameAlone(tokens.slice(0, -1), pack));
  if (named) return person(phrase.start + named.index, named[0]);
  if (foreignBehind(before, head, pack)) return person(phrase.start + (tokens.at(-1)?.index ?? 0), head);
  const isBody = parts.body.test(head);
  // "B씨" is nobody whom an office could mean.
  const office = head === title || !/^[A-Z]/u.test(head) ? title : '';
  return { kind: isBody ? 'organisation' : 'unnamed', span: phrase, title: office };

  function person(start: number, name: string): Named {
    const span = { start, end: start + name.length };
    // A surname alone is no name to show: 한 전 총리.
    return { kind: 'person', span, title, ...(name.length === 1 && { shown: { start, end: phrase.end } }) };
  }
}

/** "한 전 총리": a surname, with or without a word of state, before an office. */
function surnameAlone(tokens: readonly RegExpExecArray[], pack: ClausePack): RegExpExecArray | undefined {
  const last = tokens.findLast(([word]) => !STATE.test(word));
  return last && partsOf(pack).surname.test(last[0]) ? last : undefined;
}

/** "주장 로드리게스": an office before a name that nothing else gives away. */
function foreignBehind(before: string, head: string, pack: ClausePack): boolean {
  return partsOf(pack).office.test(before) && /^[가-힣]{2,7}$/u.test(head) && !partsOf(pack).noun.test(head);
}

function shape3(word: string, pack: ClausePack): boolean {
  return partsOf(pack).native.test(word) && !NO_NAME.test(word) && !OTHER_PHRASE.test(word);
}
