/** Whether a block is part of an embedded post of a social network. */
import type { RawBlock } from './raw-block.ts';

/** What the networks call the quotation that their script makes a post of; without the script it is the post. */
const POST = /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed)(?:\s|$)/;

export function isInPost({ path, marks }: RawBlock): boolean {
  return path.includes('BLOCKQUOTE') && marks.some((mark) => POST.test(mark));
}
