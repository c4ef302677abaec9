/** Hands passages to the script that shows them: left in Pith's own world of the page, taken once, so that nothing listens there. */
import type { Passage } from '../article/passage.ts';
import { type DocumentIdentity, identifyDocument, isSameDocument } from './document-identity.ts';

export interface RevealRequest {
  readonly passages: readonly Passage[];
  /** The document that the passages were read from. */
  readonly identity: DocumentIdentity;
}

interface PithWorld {
  pithReveal?: RevealRequest | undefined;
}

/** Injected by itself into the page, so it may use nothing from outside its body. */
export function leaveRequest(request: RevealRequest): void {
  (globalThis as PithWorld).pithReveal = request;
}

/** @returns the passages to show; undefined where none were left or they belong to another document. */
export function takeRequest(): readonly Passage[] | undefined {
  const world = globalThis as PithWorld;
  const request = world.pithReveal;
  delete world.pithReveal;
  return request && isSameDocument(request.identity, identifyDocument()) ? request.passages : undefined;
}
