/** Saves text as a file by a link that downloads it: no permission, no network, and the reader's own download settings hold. */

export interface TextFile {
  readonly name: string;
  /** A MIME type without parameters. */
  readonly type: 'text/markdown' | 'application/json' | 'text/csv';
  readonly text: string;
}

/** How long the browser has to fetch the text. In milliseconds. */
const KEPT = 60_000;

/** Needs a click or a key. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
