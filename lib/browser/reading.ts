/** What the script that reads a page hands back to the popup. */
import type { PageResult } from '../article/page-result.ts';
import type { DocumentIdentity } from './document-identity.ts';

export interface Reading {
  readonly result: PageResult;
  readonly identity: DocumentIdentity;
}
