/** Puts the blocks and what the page says about itself together to an article. */
import type { Article, Block, Cut } from '../text/article.ts';
import { BLOCK_GAP } from '../text/block-gap.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { directionOf } from '../text/direction.ts';
import { countWords } from '../text/words.ts';
import { blockRole } from './block-role.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { tidyLine } from './blocks/tidy-text.ts';
import type { Metadata } from './metadata/read-metadata.ts';

/** In characters: longer ones are no titles and names, and all of it can come into a copy. */
const LONGEST = { title: 300, byline: 240, siteName: 80 };

export function assembleArticle(
  raw: readonly RawBlock[],
  metadata: Metadata,
  { url, cut }: { readonly url: string; readonly cut?: Cut },
): Article {
  const text = raw.map((block) => block.text).join(BLOCK_GAP);
  const judged = detectLanguage(text);
  const language = judged === 'und' ? (metadata.language ?? judged) : judged;
  const { title, authors, siteName, publishedAt, modifiedAt, section, canonicalUrl, pages } = metadata;
  return {
    url,
    title: tidyLine(title, LONGEST.title),
    ...(authors.length > 0 && { byline: tidyLine(authors.join(', '), LONGEST.byline) }),
    ...(siteName && { siteName: tidyLine(siteName, LONGEST.siteName) }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    ...(section !== undefined && { section }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    language,
    direction: directionOf(language),
    text,
    blocks: place(raw),
    coverage: { words: countWords(text), ...(cut && { cut }), ...(pages && { pages }) },
  };
}

function place(raw: readonly RawBlock[]): readonly Block[] {
  let start = 0;
  let first = true;
  return raw.map((block) => {
    const role = blockRole(block, first);
    if (role === 'paragraph') first = false;
    const placed: Block = { start, end: start + block.text.length, role };
    start = placed.end + BLOCK_GAP.length;
    return placed;
  });
}
