/** How long a text is to a reader. */
import { countWords, MAY_BE_UNSPACED } from '../text/words.ts';
import type { RawBlock } from './blocks/raw-block.ts';

/** Chinese, Japanese and Thai set no spaces: so many of their letters stand for a word. */
const LETTERS_PER_WORD = 1.8;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words as a reader counts them, also in scripts that set no spaces. */
export function countReadingWords(blocks: readonly RawBlock[]): number {
  const text = blocks.map((block) => block.text).join(' ');
  if (!MAY_BE_UNSPACED.test(text)) return countWords(text);
  const letters = text.match(UNSPACED)?.length ?? 0;
  return countWords(text.replace(UNSPACED, ' ')) + letters / LETTERS_PER_WORD;
}
