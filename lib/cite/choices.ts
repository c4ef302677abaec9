/** What a reader may choose about what is copied. */
import type { CitationStyle } from './citations/citation-styles.ts';

/** What may stand beside the page's words. */
export const DETAILS = ['speaker', 'role', 'inferred', 'title', 'site', 'date', 'link', 'accessed'] as const;

export type Detail = (typeof DETAILS)[number];

/** Rich text comes with its plain form; the place of pasting takes one. */
export const FORMATS = ['rich', 'plain', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

/** How the source is given: title, site and date as a line, an entry of a bibliography, or the reader's own form of the whole. */
export const SOURCES = ['line', 'apa', 'mla', 'chicago', 'bibtex', 'own'] as const satisfies readonly (
  | 'line'
  | 'own'
  | CitationStyle
)[];

export type SourceStyle = (typeof SOURCES)[number];

export interface CopyChoices {
  readonly details: Readonly<Record<Detail, boolean>>;
  readonly format: Format;
  readonly source: SourceStyle;
  /** The reader's own form: see `fillTemplate`. */
  readonly template: string;
  /** Whether a comma before the closing mark is left out, as a quote that stands by itself needs none. */
  readonly dropsComma: boolean;
}

/** In characters. */
export const LONGEST_TEMPLATE = 600;

export const DEFAULT_TEMPLATE = '{quote}{ — speaker}{, role}\n\n{title}\n{site}{, date}\n{link}';

export const DEFAULT_CHOICES: CopyChoices = {
  details: {
    speaker: true,
    role: true,
    inferred: true,
    title: true,
    site: true,
    date: true,
    link: true,
    accessed: false,
  },
  format: 'rich',
  source: 'line',
  template: DEFAULT_TEMPLATE,
  dropsComma: false,
};
