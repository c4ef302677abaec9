/** Who is the subject of a Chinese clause: the nearest before its end, clause by clause back. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { beforeVerb, lastClause, lastCut, withoutTerms } from './chinese-clause-cuts.ts';
import { somebodyIn } from './chinese-somebody.ts';
import { chineseSubjectPatterns } from './chinese-subject-patterns.ts';
import { trimSpan } from './clause.ts';
import type { NameTable } from './named.ts';

/** No more clauses of a sentence are looked through for its subject. */
const CLAUSES = 6;

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
    const cut = lastCut(words);
    const found = somebodyIn(text, { start: start + cut, end: right }, pack, table, verb);
    if (found) return found;
    const isManner = verb === 'saying' && count === 0 && /[地得]$/u.test(words);
    const manner = isManner && manneredSubject(text, { start, end: right }, pack);
    if (manner) return manner;
    if (cut === 0) break;
    right = start + cut - 1;
  }
  return verb === 'saying' ? looseSubject(text, beforeVerb(text, { start, end }), pack) : undefined;
}

/** "李明心痛得": who does it so, else any noun for somebody. */
function manneredSubject(text: string, span: Span, pack: ClausePack): Span | undefined {
  const from = lastClause(text, span);
  const match = chineseSubjectPatterns(pack).mannered.exec(text.slice(from, span.end));
  const end = from + (match?.[0].length ?? 0);
  return match?.[1] ? { start: end - match[1].length, end } : looseSubject(text, span, pack);
}

/** "院长知道后打趣道": a noun for somebody at the head of the clause, whatever follows it. */
function looseSubject(text: string, { start, end }: Span, pack: ClausePack): Span | undefined {
  const from = lastClause(text, { start, end });
  const hung = chineseSubjectPatterns(pack).hung.exec(text.slice(from, end));
  if (hung?.[1]) return { start: from, end: from + hung[0].length };
  const match = chineseSubjectPatterns(pack).loose.exec(text.slice(from, end));
  return match ? trimSpan(text, { start: from, end: from + match[0].length }) : undefined;
}
