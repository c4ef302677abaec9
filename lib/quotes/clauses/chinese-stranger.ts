/** A Chinese subject that no table knows. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { beforeVerb, lastClause } from './chinese-clause-cuts.ts';
import { chineseSubjectPatterns } from './chinese-subject-patterns.ts';
import { trimSpan } from './clause.ts';
import type { NameTable } from './named.ts';

const DATE = /^[0-9０-９]+[日月年](?:[0-9０-９]+日)?/u;

/** A short noun phrase at the clause's head that no table knows: a name perhaps. */
export function chineseStranger(
  text: string,
  whole: Span,
  pack: ClausePack,
  table: NameTable,
): Span | undefined {
  const span = beforeVerb(text, whole);
  const { asides, bare, endsNamed } = chineseSubjectPatterns(pack);
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
