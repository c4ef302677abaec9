/** The passages that the script which shows them finds in its mailbox. */
import { identifyDocument, isSameDocument } from './document-identity.ts';
import { type RevealRequest, takeRequest } from './mailbox.ts';

/** @returns undefined where none were left or they belong to another document. */
export function takeRevealRequest(): RevealRequest | undefined {
  const request = takeRequest('reveal');
  return request && isSameDocument(request.identity, identifyDocument()) ? request : undefined;
}
