/** Whether a page is no text but the bytes of something else, read as characters: an archive, a picture, a program. */
import type { RawBlock } from './blocks/raw-block.ts';

/** What no writer types: all control characters but tab, line feed, form feed and carriage return. */
const CONTROL = /(?![\t\n\f\r])\p{Cc}/gu;
/** What stands for bytes that are no character. */
const REPLACED = /\ufffd/g;
/** In chance bytes a tenth are controls, in whatever encoding they are read. 0..1 of the page's text. */
const MOST_CONTROLS = 0.03;
/** Of a Western text read in another encoding about a twentieth is replaced, of a Czech one an eighth: they can still be read. 0..1 of the article's text. */
const MOST_REPLACED = 0.2;

/**
 * @param pageText all of a page's text, as it is
 * @param blocks those that were chosen for its article
 */
export function isGarbled(pageText: string, blocks: readonly RawBlock[]): boolean {
  const text = blocks.map((block) => block.text).join(' ');
  return share(CONTROL, pageText) > MOST_CONTROLS || share(REPLACED, text) > MOST_REPLACED;
}

function share(characters: RegExp, text: string): number {
  return (text.match(characters)?.length ?? 0) / Math.max(1, text.length);
}
