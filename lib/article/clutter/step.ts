/** What every clutter step is: a question about one block, answered yes where the block is no part of the article. */
import type { PageWords } from '../../text/packs/page/page-words.ts';
import type { RawBlock } from '../blocks/raw-block.ts';

export interface ClutterContext {
  readonly blocks: readonly RawBlock[];
  /** The plain forms of all headings. */
  readonly headings: ReadonlySet<string>;
  /** Every title that the page gives itself. */
  readonly titles: readonly string[];
  /** The authors as the page names them. */
  readonly authors: readonly string[];
  /** By which clutter is told. */
  readonly words: PageWords;
}

export type ClutterStep = (block: RawBlock, index: number, context: ClutterContext) => boolean;
