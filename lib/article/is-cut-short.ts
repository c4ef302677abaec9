/** Whether a page that does not say so in its data ends its article at a request to subscribe. */

import type { PageWords } from '../text/packs/page/page-words.ts';
import { endsLikeText } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { countReadingWords } from './count-reading-words.ts';
import { forWords } from './phrases/for-words.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';

const WALL = forWords(({ walls }) => phrasePattern(walls, 'i'));
/** Pages ask for subscriptions beside articles that are free: a longer article is taken for whole unless it breaks off. In words. */
const SHORT = 350;
const BREAKS_OFF = /(?:…|\.\.\.|\[[^\]]{0,20}\])$/;

/**
 * @param pageText all of a page's text
 * @param kept the article's blocks
 */
export function isCutShort(pageText: string, kept: readonly RawBlock[], words: PageWords): boolean {
  const last = kept.at(-1)?.text ?? '';
  const mayBeCut = BREAKS_OFF.test(last) || !endsLikeText(last) || countReadingWords(kept) < SHORT;
  return mayBeCut && WALL(words).test(pageText);
}
