/** What was kept, as a file: Markdown to read, JSON for programs, CSV for a sheet. */
import { asMarkdown } from './as-markdown.ts';
import type { Kept } from './kept.ts';
import type { Piece } from './piece.ts';
import { publishedDay } from './published.ts';
import { asCsv } from './table.ts';

/** @param locale BCP 47: how dates are written. */
export function shelfAsMarkdown(entries: readonly Kept[], locale: string): string {
  const pieces = entries.flatMap(({ kind, text, by, title, site, published, link }): Piece[] => [
    kind === 'point' ? { kind: 'passage', text } : { kind: 'quote', text, ...(by && { by }) },
    {
      kind: 'source',
      title,
      details: [site, published && publishedDay(published, locale)].filter((detail): detail is string =>
        Boolean(detail),
      ),
      ...(link && { link }),
    },
  ]);
  return `${asMarkdown({ pieces, language: 'und', direction: 'ltr' })}\n`;
}

/** A list of entries as they were kept. */
export function shelfAsJson(entries: readonly Kept[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

export function shelfAsCsv(entries: readonly Kept[]): string {
  const columns = ['kind', 'text', 'by', 'title', 'site', 'published', 'link', 'keptOn'] as const;
  return `${asCsv([columns, ...entries.map((entry) => columns.map((column) => entry[column] ?? ''))])}\r\n`;
}
