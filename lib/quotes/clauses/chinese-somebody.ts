/** Who it is that one Chinese clause begins with: the first words that can mean somebody, without what tells more of them. */
import { RELATIONS } from '../../text/packs/clauses/chinese-names.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { withoutTerms } from './chinese-clause-cuts.ts';
import { chineseSubjectPatterns } from './chinese-subject-patterns.ts';
import { trimSpan } from './clause.ts';
import type { NameTable } from './named.ts';

/** No name is longer. */
const LONGEST_NAME = 40;
/** Before a name stand no more titles than so many characters hold. */
const LONGEST_TITLES = 40;
/** No subject is longer. */
const LONGEST = 26;
/** "有人调侃": nobody in particular, but somebody else. */
const SOME = /^(?:也|还|還|更|却|但)?(?:有人|有的人|有些人|不少人|许多人|許多人|很多人|大家|人们|人們)/u;
/** "这让他感叹": who is made to say something. */
const CAUSATIVE = /^(?:[这這]?[也更却卻]?(?:[让讓令使]|[引惹][来來得])|吸引)(?=..)/u;
/** Right behind a name: who that is to somebody, before their own name. */
const RELATED = new RegExp(`^的?${RELATIONS}(?=\\p{Script=Han}{2})`, 'u');
/** What stands behind it is no subject. */
const TAKES_OBJECT =
  /敦促|要求|呼吁|呼籲|批评|批評|会见|會見|邀请|邀請|指责|指責|[对對向给給把被和与與跟从從]/u;

/** @param verb whether what stands behind the subject must lead to a verb of saying */
export function somebodyIn(
  text: string,
  clause: Span,
  pack: ClausePack,
  table: NameTable,
  verb: 'saying' | 'any',
): Span | undefined {
  const patterns = chineseSubjectPatterns(pack);
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
