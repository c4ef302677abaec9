/** Asks what the page's author calls a block and what is around it. */
import type { RawBlock } from '../blocks/raw-block.ts';
import type { PhrasePattern } from '../phrases/phrase-pattern.ts';

/** Longer ones list every topic and type of the article: they say nothing of the block. In characters. */
const LONGEST_MARK = 240;
/** Set on what holds a whole post. */
const WHOLE_POST = /\b(?:hentry|type-post)\b/;

const words = new WeakMap<RawBlock, readonly (readonly string[])[]>();

/** @param depth how many elements are asked, the block's own included. */
export function hasMark(block: RawBlock, names: ReadonlySet<string>, depth: number): boolean {
  let known = words.get(block);
  if (!known) {
    known = block.marks.map((mark) => (saysSomething(mark) ? wordsOf(mark) : []));
    words.set(block, known);
  }
  return known.slice(0, depth).some((mark) => mark.some((word) => names.has(word)));
}

export function matchesMark(block: RawBlock, pattern: PhrasePattern, depth: number): boolean {
  return block.marks.slice(0, depth).some((mark) => saysSomething(mark) && pattern.test(mark));
}

function saysSomething(mark: string): boolean {
  return mark !== '' && mark.length < LONGEST_MARK && !WHOLE_POST.test(mark);
}

/** "emailSignup__box post-meta" as email, signup, box, post, meta. */
function wordsOf(mark: string): readonly string[] {
  return mark
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
