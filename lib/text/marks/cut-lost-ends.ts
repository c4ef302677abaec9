/** Quotes whose closing mark was lost: the next paragraph's quote is another, and does not take them up. */
import type { Pack } from '../packs/pack.ts';
import type { Span } from '../span.ts';
import { type Token, tokenise } from '../tokens.ts';
import { isReportingVerb } from './attribution-tag.ts';
import type { Quotation } from './quotation.ts';

/** A clause before or behind marks tells who speaks within so many tokens; the text beside is looked through no further. */
const REACH = 12;
/** In UTF-16 code units. */
const LONGEST = 160;

type Text = { readonly text: string; readonly blocks: readonly Span[] };

/**
 * A quote over paragraphs, of which none but the last is closed, loses those before a clause that only narration has: one
 * with its own speaker behind a comma within the marks, or behind the end where another speaker is named before the beginning.
 * Where the words end that were said, nobody can tell: they are left out.
 */
export function cutLostEnds(
  article: Text,
  quotations: readonly Quotation[],
  pack: Pack,
): readonly Quotation[] {
  if (pack.grammar.parentheticalAttribution) return quotations;
  return quotations.map((quotation) => {
    if (quotation.parts.length < 2 || quotation.family !== 'double') return quotation;
    const told = quotation.parts.findLastIndex(
      (part, at) => at < quotation.parts.length - 1 && holdsTag(article.text, part, pack),
    );
    const first = hasTwoSpeakers(article, quotation, pack) ? quotation.parts.length - 1 : told + 1;
    return first > 0 ? from(quotation, first) : quotation;
  });
}

function from({ parts, outer, blocks, ...rest }: Quotation, first: number): Quotation {
  return { ...rest, parts: parts.slice(first), outer: outer.slice(first), blocks: blocks.slice(first) };
}

/** ", said Jane Smith": a verb of saying and a name behind a comma, which words that somebody says have not. */
function holdsTag(text: string, part: Span, pack: Pack): boolean {
  const tokens = tokensOf(text, part, pack);
  return tokens.some(
    ({ kind }, at) =>
      kind === 'comma' &&
      pack.lexicon.reportingVerbs.has(tokens[at + 1]?.lower ?? '') &&
      isFullName(tokens, at + 2),
  );
}

function isFullName(tokens: readonly Token[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].every((token) => token?.kind === 'word' && token.capital);
}

/** "Jane Smith said: “… ¶ “…,” said Tom Reed." */
function hasTwoSpeakers({ text, blocks }: Text, quotation: Quotation, pack: Pack): boolean {
  const opening = blocks[quotation.blocks[0] ?? -1];
  const closing = blocks[quotation.blocks.at(-1) ?? -1];
  const begins = quotation.outer[0]?.start ?? 0;
  const ends = quotation.outer.at(-1)?.end ?? 0;
  if (!opening || !closing || !quotation.closed) return false;
  const lead = tokensOf(text, { start: Math.max(opening.start, begins - LONGEST), end: begins }, pack);
  const tail = tokensOf(text, { start: ends, end: Math.min(closing.end, ends + LONGEST) }, pack);
  if (lead.at(-1)?.kind !== 'colon' || !lead.slice(-REACH).some((token) => isReportingVerb(token, pack)))
    return false;
  const clause = clauseOf(tail);
  if (!clause.some((token) => isReportingVerb(token, pack))) return false;
  const named = namesIn(clause);
  const before = namesIn(lead);
  return named.length > 1 && before.length > 0 && !named.some((name) => before.includes(name));
}

/** Up to the sign that ends it. */
function clauseOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  return tokens.slice(0, Math.min(REACH, end < 0 ? tokens.length : end));
}

function namesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, capital, lower }) => (kind === 'word' && capital ? [lower] : []));
}

function tokensOf(text: string, span: Span, pack: Pack): readonly Token[] {
  return tokenise({ text, blocks: [{ ...span, role: 'paragraph' }] }, [], pack);
}
