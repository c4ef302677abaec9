/** What tells running text from labels, links and lists. */
import type { RawBlock } from './raw-block.ts';

const HEADING = /^H[1-6]$/;
const SENTENCE_END = /[.!?…。！？؟।۔։።](?=[\s”"’'»)\]]|$)/g;
const ENDS_LIKE_TEXT = /[.!?…。！？؟।۔։።:;][\s”"’'»)\]]*$/;
const ENDS_A_SENTENCE = /[.!?…。！？؟।۔։።][\s”"’'»)\]]*$/;
const WORD = /[\p{L}\p{N}]+/gu;
/** A run long enough to be a clause in a script that sets few spaces: Chinese, Japanese, Korean; Thai, Lao, Burmese, Khmer, whose sentences end with no sign. */
export const UNSPACED_RUN =
  /[，、\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{20}/;

export function isHeading({ tag }: Pick<RawBlock, 'tag'>): boolean {
  return HEADING.test(tag);
}

/** How many sentences seem to end in a text. */
export function sentenceEnds(text: string): number {
  return text.match(SENTENCE_END)?.length ?? 0;
}

/** Whether a text ends as sentences do. */
export function sentenceEndsIn(text: string): boolean {
  return ENDS_A_SENTENCE.test(text);
}

/** Whether a text ends as sentences or introductions to lists do. */
export function endsLikeText(text: string): boolean {
  return ENDS_LIKE_TEXT.test(text);
}

export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Whether a text has a letter or a digit. */
export function hasWord(text: string): boolean {
  return text.search(WORD) >= 0;
}

/** Whether a block reads as running text. */
export function isProse(block: Pick<RawBlock, 'text' | 'tag' | 'linkShare'>): boolean {
  const { text, linkShare } = block;
  if (isHeading(block) || linkShare >= 0.5) return false;
  return (
    (text.length >= 80 && sentenceEnds(text) > 0) ||
    (text.length >= 40 && linkShare < 0.3 && endsLikeText(text)) ||
    UNSPACED_RUN.test(text)
  );
}

/** Letters and digits in lower case, single spaces: for comparing texts that are set differently. */
export function plainForm(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}
