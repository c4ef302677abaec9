/** A table as text: for a sheet, a document or a file. */
import { escapeHtml } from './as-html.ts';
import type { Clip } from './clip.ts';

/** The first row has the columns' names. No cell has more than one line. */
export type Table = readonly (readonly string[])[];

/** A sheet takes what begins so for a formula, also in its full-width form (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

/** Comma-separated values (RFC 4180). No cell is a formula. */
export function asCsv(table: Table): string {
  return table.map((row) => row.map((cell) => csvCell(safeCell(cell))).join(',')).join('\r\n');
}

/** For a document as a table, for a sheet as cells, for a plain field as lines with tabs. No cell is a formula. */
export function clipTable(table: Table): Clip {
  const rows = table.map((row) => row.map((cell) => safeCell(cell).replaceAll('\t', ' ')));
  const [head = [], ...body] = rows.map((row) => row.map(escapeHtml));
  const row = (cells: readonly string[], name: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  return {
    plain: rows.map((cells) => cells.join('\t')).join('\n'),
    html: `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`,
  };
}

/** An apostrophe makes text of it, and is not shown by the sheet. */
function safeCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function csvCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
