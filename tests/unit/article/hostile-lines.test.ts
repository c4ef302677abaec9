/** Lines at which a pattern that can cut them in many ways would work for hours: the page would stand still. */
import { expect, test } from 'vitest';
import type { RawBlock } from '../../../lib/article/blocks/raw-block.ts';
import { isByline } from '../../../lib/article/clutter/is-byline.ts';
import { isCredit } from '../../../lib/article/clutter/is-credit.ts';
import { isDateLine } from '../../../lib/article/clutter/is-date-line.ts';
import { isEndNote } from '../../../lib/article/clutter/is-end-note.ts';
import { isPostData } from '../../../lib/article/clutter/is-post-data.ts';
import { isReadMore } from '../../../lib/article/clutter/is-read-more.ts';
import { isSignUp } from '../../../lib/article/clutter/is-sign-up.ts';
import { announcesOtherSection } from '../../../lib/article/clutter/other-sections.ts';
import type { ClutterStep } from '../../../lib/article/clutter/step.ts';
import { authorsIn, isPersonName } from '../../../lib/article/metadata/clean-author.ts';
import { ALL_WORDS } from '../../../lib/text/packs/page/abroad/all-words.ts';
import { endSoon } from '../end-soon.ts';

const OPENINGS = ['', 'By ', 'Author: ', 'Photo: ', '(Photo ', '12 ', 'She is the ', 'Sign up ', 'More in '];
const UNITS = ['A', 'A ', 'A.', 'A-', 'A, ', 'A and ', "A'", '-', ' ', '1 '];
const ENDINGS = ['', ' 2', ' §'];
const LENGTHS = [150, 300];
const LINES = OPENINGS.flatMap((opening) =>
  UNITS.flatMap((unit) =>
    LENGTHS.flatMap((length) =>
      ENDINGS.map((ending) => opening + unit.repeat(length / unit.length) + ending),
    ),
  ),
);

const judgedBy = (step: ClutterStep) => (text: string) => {
  const block: RawBlock = {
    text,
    tag: 'P',
    path: ['P'],
    marks: [],
    picture: 'none',
    linkShare: 0.6,
    emphasisShare: 0,
  };
  const blocks = [block, block];
  return step(block, 1, {
    titles: [],
    authors: [],
    blocks,
    words: ALL_WORDS,
  } as unknown as Parameters<ClutterStep>[2]);
};

test.each<[string, (line: string) => unknown]>([
  ['byline', judgedBy(isByline)],
  ['credit', judgedBy(isCredit)],
  ['date line', judgedBy(isDateLine)],
  ['end note', judgedBy(isEndNote)],
  ['post data', judgedBy(isPostData)],
  ['read more', judgedBy(isReadMore)],
  ['sign-up', judgedBy(isSignUp)],
  ['other section', (line) => announcesOtherSection(line, ALL_WORDS)],
  ['authors', authorsIn],
  ['name', isPersonName],
])('the patterns of a %s come to an end', (_name, judge) => {
  expect(() => endSoon(() => LINES.forEach(judge))).not.toThrow();
});

test.each([
  ['By Maren Holt, Tove Berg and Ida Lind', true],
  ['By MAREN HOLT , TOVE BERG | Skell', true],
  ['By J.R. Holt & Tove Berg-Lund, 12 March', true],
  ['By Friday Maren Holt had sailed home', false],
])('%s: a byline? %s', (line, is) => {
  expect(judgedBy(isByline)(line)).toBe(is);
});

test.each([
  'Maren Holt is an award-winning reporter at the Courier',
  'Tove Berg was our long-time sub-editor',
  'Ida Lind is the Courier’s first full-time deputy science editor',
])('a biography: %s', (line) => {
  expect(judgedBy(isEndNote)(line)).toBe(true);
});
