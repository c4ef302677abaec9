/**
 * Which annotated articles and pages are kept apart: a third of each set that came in November 2026, by a hash of the
 * id. No rule is made for them, no weight is fitted on them and nobody reads their errors: only totals are looked at,
 * so that a figure on them tells what Pith does on articles nobody has seen.
 */

const SHARE = 3;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The sets share articles under ids with the prefix of the set that an article came from. */
const BORROWED = /^[gw]-/;

/** Whether the article of this id is kept apart. FNV-1a (Fowler, Noll, Vo) over the id's UTF-16 units, modulo three. */
export function isKeptApart(id: string): boolean {
  let hash = FNV_OFFSET;
  for (const unit of id.replace(BORROWED, '')) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), FNV_PRIME) >>> 0;
  }
  return hash % SHARE === 0;
}
