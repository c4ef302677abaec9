/** What has changed from one text to another, word by word. */

export interface WordDiff {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words and signs with the spaces behind them; of scripts without spaces each sign by itself. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\P{Alphabetic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\p{N}+\s*|\S\s*|\s+/gu;
/** A longer text is compared so far: the table has as many fields as the product of both. */
const MOST_WORDS = 500;

/**
 * The longest run of words that both have in order stays (Needleman and Wunsch 1970); of the later text, what stands
 * before its first and after its last word of those is another matter and left out.
 */
export function diffWords(before: string, after: string): readonly WordDiff[] {
  const [a, b] = [before, after].map((text) => (text.match(WORD) ?? []).slice(0, MOST_WORDS)) as [
    string[],
    string[],
  ];
  const path = align(a, b);
  const first = path.findIndex(({ kind }) => kind === 'same');
  const last = path.findLastIndex(({ kind }) => kind === 'same');
  const kept = path.filter(({ kind }, at) => kind !== 'new' || (at > first && at < last));
  return joined(
    kept.map((piece, at) => (at === kept.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece)),
  );
}

function align(a: readonly string[], b: readonly string[]): readonly WordDiff[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const isSame = (i: number, j: number) => a[i]?.trim() === b[j]?.trim();
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = isSame(i, j)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const path: WordDiff[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && isSame(i, j)) {
      path.push({ kind: 'same', text: b[j] ?? '' });
      i++;
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      path.push({ kind: 'gone', text: a[i++] ?? '' });
    } else path.push({ kind: 'new', text: b[j++] ?? '' });
  }
  return path;
}

/** Neighbours of one kind as one. */
function joined(path: readonly WordDiff[]): readonly WordDiff[] {
  const pieces: WordDiff[] = [];
  for (const { kind, text } of path) {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  }
  return pieces;
}
