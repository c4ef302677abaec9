/** Parts a block where line breaks stand for paragraphs: two in a row, or one behind a line that is a paragraph by itself. */
import type { Draft, Piece } from './draft.ts';
import { isHeading, sentenceEndsIn, UNSPACED_RUN } from './prose.ts';

/** Lines of addresses and poems are shorter. In characters. */
const SHORTEST_LINE = 60;

export function partAtBreaks(draft: Draft): readonly Draft[] {
  const { pieces, element, path } = draft;
  if (isHeading({ tag: path.at(-1) ?? '' }) || element.nodeName === 'PRE') return [draft];
  if (!pieces.some((piece) => piece.text === '\n')) return [draft];
  const parts: Piece[][] = [[]];
  let line = '';
  let isBroken = false;
  for (const piece of pieces) {
    const isBlank = piece.text.trim() === '';
    if (piece.text === '\n') {
      if (isBroken || isParagraph(line)) {
        if (parts.at(-1)?.length !== 0) parts.push([]);
      } else parts.at(-1)?.push(piece);
      isBroken = true;
      line = '';
      continue;
    }
    if (isBlank && isBroken) continue;
    if (!isBlank) isBroken = false;
    line += piece.text;
    parts.at(-1)?.push(piece);
  }
  return parts
    .filter((own) => own.some(({ text }) => text.trim() !== ''))
    .map((own) => ({ element, path, pieces: own }));
}

function isParagraph(line: string): boolean {
  const text = line.trim();
  return sentenceEndsIn(text) && (text.length >= SHORTEST_LINE || UNSPACED_RUN.test(text));
}
