/** Blocks that interrupt a story: captions, cross-headings, links to other stories. */
import type { Article } from './article.ts';

/** A block without a full stop and with no more characters is an insert. */
const LONGEST = 260;
const SENTENCE_END = /[.!?…:;。！？][\s"'“”‘’»«›‹」』)\]]*$/u;

/** @returns their indexes, judged by role, or by the lack of a full stop at the end */
export function findInserts({ text, blocks }: Pick<Article, 'text' | 'blocks'>): ReadonlySet<number> {
  const inserts = new Set<number>();
  blocks.forEach(({ start, end, role }, index) => {
    if (role === 'caption' || role === 'heading') inserts.add(index);
    else if (end - start <= LONGEST && !SENTENCE_END.test(text.slice(Math.max(start, end - 8), end)))
      inserts.add(index);
  });
  return inserts;
}
