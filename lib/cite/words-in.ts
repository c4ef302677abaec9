/** Where the words of a stretch of text stand, in any script: a link must begin and end at a word's edge. */
import { type Span, slice } from '../text/span.ts';

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

export function wordsIn(text: string, span: Span): readonly Span[] {
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of SEGMENTER.segment(slice(text, span))) {
    if (isWordLike) words.push({ start: span.start + index, end: span.start + index + segment.length });
  }
  return words;
}
