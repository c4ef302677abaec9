/** What a reader may choose about what is copied. */
import type { CitationStyle } from './citations/cite-work.ts';

/** What may stand beside the page's words. */
export const DETAILS = ['speaker', 'role', 'inferred', 'title', 'site', 'date', 'link', 'accessed'] as const;

export type Detail = (typeof DETAILS)[number];

/** Rich text comes with its plain form; the place of pasting takes one. */
export const FORMATS = ['rich', 'plain', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

/** How the source is given: title, site and date as a line, or an entry of a bibliography. */
export const SOURCES = ['line', 'apa', 'mla', 'chicago', 'bibtex'] as const satisfies readonly (
  | 'line'
  | CitationStyle
)[];

export type SourceStyle = (typeof SOURCES)[number];

export interface CopyChoices {
  readonly details: Readonly<Record<Detail, boolean>>;
  readonly format: Format;
  readonly source: SourceStyle;
}

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
};
