/** Which blocks of a snapshot Readability takes for the article. It is asked about a copy: what it leaves out of a block is in the snapshot still. */
import type { Draft } from '../blocks/draft.ts';
import { findContent } from '../find-content.ts';
import { prepareCopy } from './prepare-copy.ts';

/** Numbers the elements that hold text, so that they are known again in the copy. Readability hands attributes on to the elements that it puts in their place. */
const MARK = 'data-pith';

/** @param document a snapshot. @param drafts all of its body's. */
export function keptDrafts(document: Document, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const holders = markHolders(drafts);
  const copy = document.cloneNode(true) as Document;
  prepareCopy(copy);
  const found = new Set<Element>();
  for (const element of findContent(copy)?.querySelectorAll(`[${MARK}]`) ?? []) {
    const holder = holders[Number(element.getAttribute(MARK))];
    if (holder) found.add(holder);
  }
  for (const holder of holders) holder.removeAttribute(MARK);
  return new Set(drafts.filter(({ pieces }) => pieces.some((piece) => found.has(piece.holder))));
}

function markHolders(drafts: readonly Draft[]): readonly Element[] {
  const holders = new Set<Element>();
  for (const { pieces } of drafts)
    for (const { holder, text } of pieces) if (text.trim() !== '') holders.add(holder);
  const all = [...holders];
  for (const [index, holder] of all.entries()) holder.setAttribute(MARK, String(index));
  return all;
}
