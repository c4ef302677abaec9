/** Asks what the page's author calls a block and what is around it. */
import type { RawBlock } from '../blocks/raw-block.ts';
import { namesOf } from './names-of.ts';

/** Longer ones list every topic and type of the article: they say nothing of the block. In characters. */
const LONGEST_MARK = 240;
/** Set on what holds a whole post. */
const WHOLE_POST = /\b(?:hentry|type-post)\b/;

const known = new WeakMap<RawBlock, readonly (readonly string[])[]>();

/** @param depth how many elements are asked, the block's own included. */
export function hasMark(block: RawBlock, names: ReadonlySet<string>, depth: number): boolean {
  let own = known.get(block);
  if (!own) {
    own = block.marks.map(namesOfMark);
    known.set(block, own);
  }
  return own.slice(0, depth).some((mark) => mark.some((name) => names.has(name)));
}

/** @param mark classes, id and the like, with spaces between them. */
export function namesOfMark(mark: string): readonly string[] {
  if (mark === '' || mark.length >= LONGEST_MARK || WHOLE_POST.test(mark)) return [];
  return mark.split(/\s+/).flatMap(namesOf);
}
