/** A stretch of text in quotation marks, before anybody has judged whether it is speech. */
import type { Span } from '../span.ts';
import type { Family } from './mark-table.ts';

export interface Quotation {
  /** What stands between the marks, one span for each block that it runs through. */
  readonly parts: readonly Span[];
  /** From the opening mark to behind the closing one (or the block's end) of each part. */
  readonly outer: readonly Span[];
  /** Index of the block of each part. */
  readonly blocks: readonly number[];
  readonly family: Family;
  readonly closed: boolean;
  /** A questioner's turn in an interview. */
  readonly asks?: boolean;
}
