/** The passages that the script which shows them finds in its mailbox. */
import type { Passage } from '../article/passage.ts';
import { identifyDocument, isSameDocument } from './document-identity.ts';
import { takeRequest } from './mailbox.ts';

/** @returns undefined where none were left or they belong to another document. */
export function takePassages(): readonly Passage[] | undefined {
  const request = takeRequest('reveal');
  return request && isSameDocument(request.identity, identifyDocument()) ? request.passages : undefined;
}
