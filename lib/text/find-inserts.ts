/** Blocks that interrupt a story: captions, cross-headings, embedded posts, links to other stories. */
import type { Article, BlockRole } from './article.ts';

/** A block without a full stop and with no more characters is an insert. */
const LONGEST = 260;
const INSERTED: ReadonlySet<BlockRole> = new Set(['caption', 'heading', 'post']);
const SENTENCE_END = /[.!?…:;。！？][\s"'“”‘’»«›‹」』)\]]*$/u;

/** @returns their indexes, judged by role, or by the lack of a full stop at the end */
export function findInserts({ text, blocks }: Pick<Article, 'text' | 'blocks'>): ReadonlySet<number> {
  const inserts = new Set<number>();
  blocks.forEach(({ start, end, role }, index) => {
    if (INSERTED.has(role)) inserts.add(index);
    else if (end - start <= LONGEST && !SENTENCE_END.test(text.slice(Math.max(start, end - 8), end)))
      inserts.add(index);
  });
  return inserts;
}
