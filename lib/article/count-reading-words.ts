/** How long a text is to a reader. */
import { countWords } from '../text/words.ts';
import type { RawBlock } from './blocks/raw-block.ts';

/** Korean hangs particles and endings on its words: one says what so many words of English say. */
const WORDS_OF_ENGLISH = 1.6;
const KOREAN = /[\uac00-\ud7a3]+/g;

/** Words as a reader counts them, in scripts that set no spaces as well. */
export function countReadingWords(blocks: readonly RawBlock[]): number {
  const text = blocks.map((block) => block.text).join(' ');
  const korean = text.match(KOREAN)?.length ?? 0;
  return countWords(text) + (WORDS_OF_ENGLISH - 1) * korean;
}
