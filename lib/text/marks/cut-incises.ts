/** Attributions inside the marks: « A, dit-il, B » is « A » and « B » with "dit-il" between; where grammar says so, between dashes alone. */
import type { Pack } from '../packs/pack.ts';
import type { Span } from '../span.ts';
import { type Token, tokenise } from '../tokens.ts';
import { endOfTag, skipAuxiliaries } from './attribution-tag.ts';
import type { Quotation } from './quotation.ts';

/** An attribution has no more tokens than this. */
const LONGEST = 40;

/** @returns the quotations, each cut where its own words are interrupted; in the article's order */
export function cutIncises(text: string, quotations: readonly Quotation[], pack: Pack): readonly Quotation[] {
  if (!pack.grammar.parentheticalAttribution && !pack.grammar.dashedAttribution) return quotations;
  return quotations.flatMap((quotation) => {
    let whole = quotation;
    const pieces: Quotation[] = [];
    for (let part = whole.parts.length - 1; part >= 0; part--) {
      const span = whole.parts[part];
      if (!span) continue;
      for (const incise of incisesIn(text, span, pack).toReversed()) {
        const [left, right] = cutAt(whole, part, incise);
        if (/[\p{L}\p{N}]/u.test(text.slice(incise.end, span.end)) || part < whole.parts.length - 1)
          pieces.unshift(right);
        whole = left;
      }
    }
    return [whole, ...pieces];
  });
}

function cutAt(quotation: Quotation, part: number, { start, end }: Span): readonly [Quotation, Quotation] {
  const { parts, outer, blocks } = quotation;
  const inside = parts[part] ?? { start, end };
  const around = outer[part] ?? { start, end };
  const left = {
    ...quotation,
    parts: [...parts.slice(0, part), { start: inside.start, end: start }],
    outer: [...outer.slice(0, part), { start: around.start, end: start }],
    blocks: blocks.slice(0, part + 1),
    closed: true,
  };
  const right = {
    ...quotation,
    parts: [{ start: Math.min(end, inside.end), end: inside.end }, ...parts.slice(part + 1)],
    outer: [{ start: end, end: around.end }, ...outer.slice(part + 1)],
    blocks: blocks.slice(part),
  };
  return [left, right];
}

/** The attributions inside a stretch of speech, each from its first word to behind the sign that closes it. */
function incisesIn(text: string, span: Span, pack: Pack): readonly Span[] {
  const tokens = tokenise({ text, blocks: [{ ...span, role: 'paragraph' }] }, [], pack);
  const incises: Span[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const opener = tokens[index];
    if (!opener || !interrupts(opener, pack)) continue;
    const tag = endOfTag(tokens, index + 1, pack, text);
    const subject = tag < 0 && opener.kind === 'dash' ? verbBetweenDashes(tokens, index, pack) : tag;
    if (subject < 0) continue;
    const last = opener.kind === 'dash' ? dashBehind(tokens, subject) : endOfClause(tokens, subject, pack);
    const start = opener.kind === 'dash' ? opener.start : (tokens[index + 1]?.start ?? opener.end);
    incises.push({ start, end: tokens[last]?.end ?? span.end });
    index = last;
  }
  return incises;
}

/** No more tokens stand between two dashes with nothing but an attribution between. */
const BETWEEN_DASHES = 22;

/** "– racconta nel suo diario di bordo –": a verb of saying right behind a dash that another one closes. @returns behind the verb; -1 where none stands */
function verbBetweenDashes(tokens: readonly Token[], dash: number, pack: Pack): number {
  const verb = skipAuxiliaries(tokens, dash + 1, pack);
  if (!pack.lexicon.reportingVerbs.has(tokens[verb]?.lower ?? '') || tokens[verb]?.capital) return -1;
  for (let index = verb + 1; index < dash + BETWEEN_DASHES; index++) {
    const kind = tokens[index]?.kind;
    if (kind === undefined || kind === 'stop' || kind === 'colon') return -1;
    if (kind === 'dash') return verb + 1;
  }
  return -1;
}

function interrupts({ kind, text }: Token, { grammar }: Pack): boolean {
  if (kind === 'dash') return true;
  return grammar.parentheticalAttribution && (kind === 'comma' || (kind === 'stop' && text !== '.'));
}

/** The dash that closes what a dash opened, else the last token. */
function dashBehind(tokens: readonly Token[], start: number): number {
  for (let index = start; index < Math.min(tokens.length, start + LONGEST); index++) {
    if (tokens[index]?.kind !== 'dash') continue;
    const next = tokens[index + 1]?.kind;
    return next === 'stop' || next === 'comma' ? index + 1 : index;
  }
  return endOfSentence(tokens, start);
}

/** The comma or the full stop that closes a tag, behind an apposition or a relative clause. */
function endOfClause(tokens: readonly Token[], start: number, pack: Pack): number {
  for (let index = start; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind === 'stop' || kind === 'colon') return index;
    if (kind === 'comma' && !goesOn(tokens, index + 1, pack) && !namesHolder(tokens, index)) return index;
  }
  return tokens.length - 1;
}

/** Whether a comma leads on to what the subject is: ", who …", ", a nurse", ", 34 years". */
function goesOn(tokens: readonly Token[], start: number, pack: Pack): boolean {
  const first = tokens[start];
  if (!first) return false;
  if (pack.lexicon.relativePronouns.has(first.lower) || first.kind === 'number') return true;
  const noun = pack.lexicon.determiners.has(first.lower) ? tokens[start + 1] : first;
  return pack.lexicon.roleNouns.has(noun?.lower ?? '');
}

/** « …, précise le porte-parole de la police, Jane Smith, … »: a name between commas behind a noun. */
function namesHolder(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma - 1]?.capital !== false) return false;
  let at = comma + 1;
  while (tokens[at]?.kind === 'word' && tokens[at]?.capital) at++;
  return at > comma + 2 && tokens[at]?.kind === 'comma';
}

function endOfSentence(tokens: readonly Token[], start: number): number {
  const found = tokens.findIndex(({ kind }, index) => index >= start && kind === 'stop');
  return found < 0 ? tokens.length - 1 : found;
}
