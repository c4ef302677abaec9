/** What the scripts that read a page hand back to the popup. */
import type { PageReading } from '../article/page-reading.ts';
import type { Selected } from '../article/selection/selected.ts';
import type { DocumentIdentity } from './document-identity.ts';

export interface Reading {
  readonly page: PageReading;
  /** Only where it was asked for, and something is selected. */
  readonly selected?: Selected;
  readonly identity: DocumentIdentity;
}

export interface PageText {
  /** Without spaces. */
  readonly text: string;
  readonly identity: DocumentIdentity;
}
