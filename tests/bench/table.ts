/** A table in Markdown. */

export interface Table {
  readonly title: string;
  /** What was measured, on what, in a sentence or two. */
  readonly about: string;
  readonly head: readonly string[];
  /** Numbers are shown with three significant digits. */
  readonly rows: readonly (readonly (string | number)[])[];
}

export function markdownOf({ title, about, head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(show).join(' | ')} |`;
  return [`## ${title}`, '', about, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  );
}

function show(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) ? `${cell}` : `${Number(cell.toPrecision(3))}`;
}
