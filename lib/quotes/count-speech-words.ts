/** The length of what is said, so that all writings have one measure. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Words of a text; two characters of Chinese or Japanese count as one word. */
export function countSpeechWords(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const rest = characters > 0 ? text.replace(UNSPACED, ' ') : text;
  return (rest.match(WORD)?.length ?? 0) + characters / 2;
}
