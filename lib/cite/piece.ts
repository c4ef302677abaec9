/** What is copied before it has a format: an excerpt is a list of pieces. */
import type { Run } from './citations/run.ts';
import type { FilledLine } from './template.ts';
import type { Unnamed } from './text-directive.ts';

export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'passage'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The text with its outer marks; `by` is absent where nobody can be named. `link` is where it is quoted from. */
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string; readonly link?: string }
  /** A quote, or its source, in the reader's own form. */
  | { readonly kind: 'filled'; readonly lines: readonly FilledLine[]; readonly link?: string }
  | Source
  | { readonly kind: 'citation'; readonly runs: readonly Run[] }
  /** Signs that another program reads: kept to the letter. */
  | { readonly kind: 'code'; readonly text: string };

/** Where an excerpt comes from. */
export interface Source {
  readonly kind: 'source';
  /** '' where it is not told. */
  readonly title: string;
  /** Site, date and the day of access, as far as they are known and wanted. */
  readonly details: readonly string[];
  /** An http or https address. */
  readonly link?: string;
}

/** Pieces, with the language and direction that they are written in. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Why its link opens at the page's top and not at the words. */
  readonly unnamed?: Unnamed;
}
