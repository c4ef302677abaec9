/** What stands under an article: its rights, its author's biography, who else worked on it, the rules for comments, a request for support. */

import {
  APPEALS,
  BIOGRAPHY,
  MODERATION,
  OPINIONS,
  RIGHTS,
  SOURCE,
  WORKED_ON_IT,
} from '../../text/packs/page/end-notes.ts';
import { plainForm } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const OF_RIGHTS = phrasePattern(RIGHTS, 'iu');
const OF_COMMENTS = phrasePattern(MODERATION, 'iu');
const OF_OPINIONS = phrasePattern(OPINIONS, 'iu');
const OF_SUPPORT = phrasePattern(APPEALS, 'iu');
const OF_SOURCE = phrasePattern([SOURCE], 'i');
const OF_AUTHOR = phrasePattern([BIOGRAPHY], 'iu');
const OF_OTHERS = phrasePattern([WORKED_ON_IT], 'iu');
/** A biography stands among the last blocks only. */
const LAST = 4;
/** Or among the first. */
const FIRST = 3;
const QUOTES = /["“”„«»]/;
const LONGEST = 480;
const LONGEST_NOTICE = 260;
/** A row of a table or a listing is none. */
const NO_NOTE = /^(?:TD|TH|PRE)$/;

export const isEndNote: ClutterStep = (block, index, { blocks, authors }) => {
  const { text, tag } = block;
  if (NO_NOTE.test(tag)) return false;
  if (isBiography(block, index, blocks.length, authors)) return true;
  if (text.length < LONGEST_NOTICE && OF_OPINIONS.test(text)) return true;
  if (index < blocks.length / 2 || text.length > LONGEST) return false;
  if (OF_RIGHTS.test(text) || OF_COMMENTS.test(text) || OF_SUPPORT.test(text)) return true;
  if (OF_SOURCE.test(text)) return text.length < 80;
  if (OF_OTHERS.test(text)) return text.length < 260;
  return text.length < 320 && index >= blocks.length - LAST && OF_AUTHOR.test(text);
};

/** What is said of the author by name, at either end of the article. */
function isBiography(
  { text, picture }: RawBlock,
  index: number,
  count: number,
  authors: readonly string[],
): boolean {
  if (text.length > LONGEST || QUOTES.test(text) || (index >= FIRST && index < count - LAST)) return false;
  const plain = plainForm(text);
  const isNamed = authors.some((author) => author.includes(' ') && ` ${plain} `.includes(` ${author} `));
  const isFirstName = authors.some((author) => plain.split(' ')[0] === author.split(' ')[0]);
  if (OF_AUTHOR.test(text)) return isNamed || isFirstName;
  return isNamed && picture === 'beside' && index >= FIRST;
}
