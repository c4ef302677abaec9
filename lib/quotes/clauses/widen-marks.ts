/** Half-width marks beside Chinese characters, as some publishers set them, written as the full-width ones that they stand for. */
import { BLANK } from './clause.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const BESIDE = `[\\p{Script=Han}“”「」『』《》（）${BLANK}]`;
const NARROW = new RegExp(`(?<=${BESIDE})[,;:!?()]|[,;:!?()](?=${BESIDE})`, 'gu');

/** @returns as many characters as were given */
export function widenMarks(text: string): string {
  return text.replace(NARROW, (mark) => WIDE[mark] ?? mark);
}
