/** What the ways to read a Chinese clause look at. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Clause } from './clause.ts';
import type { NameTable } from './named.ts';

export interface ChineseReading extends Clause {
  /** The words of its sentence before the quotation, without what is no part of its clause. */
  readonly before: string;
  readonly behind: string;
  readonly pack: ClausePack;
  readonly table: NameTable;
}
