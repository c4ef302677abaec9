/** What a page's script reads of a page: all that needs the DOM. The rest is thought out elsewhere, in the reader's own process. */
import type { RawBlock } from './blocks/raw-block.ts';
import type { FoundMetadata } from './metadata/found-metadata.ts';
import type { Problem, Scope } from './page-result.ts';

export interface ReadPage {
  readonly kind: 'page';
  readonly scope: Scope;
  readonly url: string;
  readonly metadata: FoundMetadata;
  /** Of the article as Readability finds it, or of the selection. */
  readonly blocks: readonly RawBlock[];
  /** All of the page's text, up to a bound: a request to subscribe stands outside the article. Empty for a selection. */
  readonly pageText: string;
  /** False where the budget ran out before the page's end. */
  readonly complete: boolean;
}

export type PageReading = ReadPage | { readonly kind: 'problem'; readonly problem: Problem };
