/** From what was read of a page to its article, and to where in it the text stands that is selected there. */
import type { Span } from '../text/span.ts';
import { finishReading } from './finish-reading.ts';
import type { PageReading } from './page-reading.ts';
import type { PageResult } from './page-result.ts';
import { placeSelection } from './selection/place-selection.ts';
import type { Selected } from './selection/selected.ts';

/** The page's article, and what is selected on the page. */
export interface Selection {
  readonly result: PageResult;
  /** Absent where nothing is selected; without a span of the article's text where it stands elsewhere on the page. */
  readonly selected?: { readonly text: string; readonly span?: Span };
}

/** Pure: needs no DOM. */
export function finishSelection(reading: {
  readonly page: PageReading;
  readonly selected?: Selected;
}): Selection {
  const result = finishReading(reading.page);
  if (!reading.selected) return { result };
  const { text } = reading.selected;
  const span = result.kind === 'article' ? placeSelection(result.article, reading.selected) : undefined;
  return { result, selected: { text, ...(span && { span }) } };
}
