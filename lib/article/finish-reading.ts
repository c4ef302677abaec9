/** From what was read of a page to its article: what is no part of it is left out, and what is none is refused. */
import type { Cut } from '../text/article.ts';
import { assembleArticle } from './assemble-article.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { removeClutter } from './clutter/remove-clutter.ts';
import { countReadingWords } from './count-reading-words.ts';
import { isCutShort } from './is-cut-short.ts';
import { isRunningText, judgePage } from './judge-page.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import type { PageReading, ReadPage } from './page-reading.ts';
import type { PageResult } from './page-result.ts';
import { SHORTEST_SELECTION } from './selection/shortest-selection.ts';

/** Pure: needs no DOM. Whatever goes wrong is a problem, never an exception. */
export function finishReading(reading: PageReading): PageResult {
  if (reading.kind === 'problem') return reading;
  try {
    return reading.scope === 'selection' ? finishSelected(reading) : finishPage(reading);
  } catch {
    return { kind: 'problem', problem: 'failed' };
  }
}

function finishPage(reading: ReadPage): PageResult {
  const { blocks, url, scope, complete } = reading;
  const metadata = readMetadata(reading.metadata);
  const own = removeClutter(blocks, metadata).kept;
  const noArticle = judgePage(blocks, own);
  const isMisjudged = noArticle !== undefined && noArticle !== 'list-page' && isRunningText(blocks);
  if (noArticle && !isMisjudged) return { kind: 'problem', problem: complete ? noArticle : 'too-large' };
  const kept = isMisjudged ? blocks : own;
  const cut = cutOf(reading, metadata, kept);
  return { kind: 'article', article: assembleArticle(kept, metadata, { url, ...(cut && { cut }) }), scope };
}

/** Without what the page sets between its paragraphs, or all of it where little else is selected. */
function finishSelected({ blocks, metadata: found, url, scope, complete }: ReadPage): PageResult {
  const metadata = readMetadata(found);
  const { kept } = removeClutter(blocks, metadata);
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
): Cut | undefined {
  if (!complete) return 'too-long';
  if (behindPaywall || isCutShort(pageText, kept)) return 'paywall';
  return pages && pages.number < pages.count ? 'next-page' : undefined;
}
