/** What the scripts that read a page hand back to the popup. */
import type { PageResult } from '../article/page-result.ts';
import type { DocumentIdentity } from './document-identity.ts';

export interface Reading {
  readonly result: PageResult;
  readonly identity: DocumentIdentity;
}

export interface PageText {
  /** Without spaces. */
  readonly text: string;
  readonly identity: DocumentIdentity;
}
