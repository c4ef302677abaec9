/** What a command says of the lines that it could not read. */

/** More numbers than these are no help. */
const MOST_NAMED = 10;

/** @param unread their numbers. @param all how many lines there were. @returns a sentence, empty where all were read. */
export function unreadLines(unread: readonly number[], all: number): string {
  if (unread.length === 0) return '';
  const named = unread.slice(0, MOST_NAMED).map(String);
  if (unread.length > MOST_NAMED) named.push(`${unread.length - MOST_NAMED} more`);
  const list = new Intl.ListFormat('en').format(named);
  return `${unread.length} of ${all} lines could not be read: ${unread.length === 1 ? 'line' : 'lines'} ${list}. The output says why.`;
}
