/** A line in the pieces that its elements part it into. */
export type Line = readonly string[];

/** A line as it is read, with a space between its pieces. */
export function textOf(line: Line): string {
  return line.join(' ').replace(/\s+(?=[,.:;)])/g, '');
}
