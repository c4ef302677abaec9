/** What the scripts that read a page hand back to the popup. */
import type { PageReading } from '../article/page-reading.ts';
import type { PageResult } from '../article/page-result.ts';
import type { Selected } from '../article/selection/locate-selection.ts';
import type { DocumentIdentity } from './document-identity.ts';

export interface Reading {
  readonly page: PageReading;
  readonly identity: DocumentIdentity;
}

export interface PageText {
  /** Without spaces. */
  readonly text: string;
  readonly identity: DocumentIdentity;
}

/** The page's article with what is selected on the page. */
export interface SelectionReading {
  readonly result: PageResult;
  readonly identity: DocumentIdentity;
  /** Absent where nothing is selected. */
  readonly selected?: Selected;
}
