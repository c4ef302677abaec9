/** The blocks of a text file, as a browser shows it. */
import { hasWord } from './prose.ts';
import type { RawBlock } from './raw-block.ts';
import { tidyText } from './tidy-text.ts';

const BLANK_LINE = /\n[^\S\n]*\n/;

/** Blank lines part paragraphs; where there are none, each line is one. */
export function plainTextBlocks(text: string): readonly RawBlock[] {
  const source = text.replace(/\r\n?/g, '\n');
  const paragraphs = source.split(BLANK_LINE.test(source) ? /\n[^\S\n]*\n/ : '\n');
  return paragraphs
    .map(tidyText)
    .filter(hasWord)
    .map((paragraph) => ({
      text: paragraph,
      tag: 'P',
      path: ['P'],
      marks: [],
      picture: 'none',
      linkShare: 0,
      emphasisShare: 0,
    }));
}
