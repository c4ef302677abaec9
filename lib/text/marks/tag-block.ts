/** A tag in a paragraph of its own, below the speech that it attributes: "– It is cold" / "– said Ann." */
import type { Pack } from '../packs/pack.ts';
import type { Span } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { opensTag, skipAuxiliaries } from './attribution-tag.ts';

/** Characters of a tag with all that its speaker is. */
const LONGEST = 220;
const OPENS = /^\s*[–—―‒-]\s*\p{Ll}/u;

/** Whether a block is nothing but a dash, a verb of saying in lower case, and who said it: one sentence. */
export function isTagBlock(text: string, block: Span | undefined, pack: Pack): boolean {
  if (!block || block.end - block.start > LONGEST) return false;
  const words = text.slice(block.start, block.end);
  if (!OPENS.test(words)) return false;
  const tokens = tokenise({ text, blocks: [{ ...block, role: 'paragraph' }] }, [], pack);
  const dashes = tokens.filter(({ kind }) => kind === 'dash').length;
  const stop = tokens.findIndex(({ kind }) => kind === 'stop');
  if (dashes !== 1 || (stop >= 0 && stop < tokens.length - 1)) return false;
  const verb = skipAuxiliaries(tokens, 1, pack);
  return opensTag(tokens, 1, pack) && tokens[verb + 1]?.kind === 'word';
}
