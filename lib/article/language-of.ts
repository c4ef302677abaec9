/** The language of what was read of a page, judged before anything is taken out of it. */
import { BLOCK_GAP } from '../text/block-gap.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { ReadPage } from './page-reading.ts';

/** @returns BCP 47 primary subtag, or "und" where the text gives too little to judge. */
export function languageOf({ blocks }: ReadPage): string {
  return detectLanguage(blocks.map(({ text }) => text).join(BLOCK_GAP));
}
