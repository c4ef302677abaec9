/** From what was read of a page to its article: what is no part of it is left out, and what is none is refused. */
import type { Cut } from '../text/article.ts';
import type { PageWords } from '../text/packs/page/page-words.ts';
import { assembleArticle } from './assemble-article.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { removeClutter } from './clutter/remove-clutter.ts';
import { countReadingWords } from './count-reading-words.ts';
import { isCatalogue } from './is-catalogue.ts';
import { isCutShort } from './is-cut-short.ts';
import { isGarbled } from './is-garbled.ts';
import { isRunningText, judgePage, type PageKind } from './judge-page.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import type { PageReading, ReadPage } from './page-reading.ts';
import type { PageResult, Problem } from './page-result.ts';
import { SHORTEST_SELECTION } from './selection/shortest-selection.ts';
import { articleAboveList } from './stretches.ts';

/** A path or a query that searches are addressed by; "?s=20" tells where a link was shared. */
const OF_SEARCH = /\/search(?:[/?]|$)|[?&](?:q|s|query|search)=(?!\d{1,2}(?:[&#]|$))/i;
/** A site's first page, which may state when it was set up. */
const OF_FRONT = /^[a-z]+:\/\/[^/?#]*\/?(?:index\.\w+)?(?:#|$)/i;

/**
 * Pure: needs no DOM. Whatever goes wrong is a problem, never an exception.
 * @param words those of the page's language (`loadWords`)
 */
export function finishReading(reading: PageReading, words: PageWords): PageResult {
  if (reading.kind === 'problem') return reading;
  try {
    return reading.scope === 'selection' ? finishSelected(reading, words) : finishPage(reading, words);
  } catch {
    return { kind: 'problem', problem: 'failed' };
  }
}

function finishPage(reading: ReadPage, words: PageWords): PageResult {
  const { blocks, url, scope, complete, pageText } = reading;
  if (isGarbled(pageText, blocks)) return { kind: 'problem', problem: 'no-article' };
  const metadata = readMetadata(reading.metadata, words);
  const own = removeClutter(blocks, { ...metadata, words }).kept;
  const kind = kindOf(reading);
  const found = articleIn(blocks, own, kind);
  const isSold = kind === 'page' && typeof found !== 'string' && isCatalogue(pageText, found);
  const kept = isSold ? 'list-page' : found;
  if (typeof kept === 'string') return { kind: 'problem', problem: complete ? kept : 'too-large' };
  const cut = cutOf(reading, metadata, kept, words);
  return { kind: 'article', article: assembleArticle(kept, metadata, { url, ...(cut && { cut }) }), scope };
}

/** @returns the blocks of the article, or why there is none. */
function articleIn(
  blocks: readonly RawBlock[],
  own: readonly RawBlock[],
  kind: PageKind,
): readonly RawBlock[] | Problem {
  const problem = judgePage(blocks, own, kind);
  if (!problem) return own;
  if (problem !== 'list-page') return isRunningText(blocks) ? blocks : problem;
  const above = kind === 'search' ? undefined : articleAboveList(blocks, kind === 'article' ? 1 : undefined);
  const left = new Set(own);
  const kept = above?.filter((block) => left.has(block)) ?? [];
  return judgePage(kept, kept) ? problem : kept;
}

/** Sections and front pages have no date of publication, but for those of their articles. */
function kindOf({ url, metadata: { stated, tags } }: ReadPage): PageKind {
  if (OF_SEARCH.test(url)) return 'search';
  if (OF_FRONT.test(url)) return 'page';
  const isDated = stated?.published.length || tags.some(([key]) => key === 'article:published_time');
  return isDated ? 'article' : 'page';
}

/** Without what the page sets between its paragraphs, or all of it where little else is selected. */
function finishSelected(
  { blocks, metadata: found, url, scope, complete }: ReadPage,
  words: PageWords,
): PageResult {
  const metadata = readMetadata(found, words);
  const { kept } = removeClutter(blocks, { ...metadata, words });
  const chosen = countReadingWords(kept) < SHORTEST_SELECTION ? blocks : kept;
  return {
    kind: 'article',
    article: assembleArticle(chosen, metadata, { url, ...(!complete && { cut: 'too-long' as const }) }),
    scope,
  };
}

function cutOf(
  { complete, pageText }: ReadPage,
  { behindPaywall, pages }: Metadata,
  kept: readonly RawBlock[],
  words: PageWords,
): Cut | undefined {
  if (!complete) return 'too-long';
  if (behindPaywall || isCutShort(pageText, kept, words)) return 'paywall';
  return pages && pages.number < pages.count ? 'next-page' : undefined;
}
