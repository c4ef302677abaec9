/** From a page's article to where in it the text stands that is selected on the page. */
import type { Span } from '../text/span.ts';
import type { PageResult } from './page-result.ts';
import { placeSelection } from './selection/place-selection.ts';
import type { Selected } from './selection/selected.ts';

/** The page's article, and what is selected on the page. */
export interface Selection {
  readonly result: PageResult;
  /** Absent where nothing is selected; without a span of the article's text where it stands elsewhere on the page. */
  readonly selected?: { readonly text: string; readonly span?: Span };
}

/** Pure: needs no DOM. @param result the page's own. */
export function finishSelection(result: PageResult, selected: Selected | undefined): Selection {
  if (!selected) return { result };
  const { text } = selected;
  const span = result.kind === 'article' ? placeSelection(result.article, selected) : undefined;
  return { result, selected: { text, ...(span && { span }) } };
}
