/** What a block is to its article. */
import type { BlockRole } from '../text/article.ts';
import { isInPost } from './blocks/is-in-post.ts';
import { isHeading } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';

const LEDE =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|lede|lead|intro|chapeau|teaser-text|excerpt|summary)(?:$|[\s_-])/i;

/** @param first whether no paragraph stands before the block: a standfirst is above the body. */
export function blockRole(block: RawBlock, first: boolean): BlockRole {
  const { path, tag, marks } = block;
  if (first && marks.slice(0, 2).some((mark) => LEDE.test(mark))) return 'lede';
  if (isHeading(block)) return 'heading';
  if (path.includes('BLOCKQUOTE')) return isInPost(block) ? 'post' : 'quote';
  if (tag === 'LI' || tag === 'DD' || tag === 'DT' || tag === 'TD' || tag === 'TH' || path.includes('LI'))
    return 'item';
  return 'paragraph';
}
