/** Tells one document from the next in the same tab. */

export interface DocumentIdentity {
  readonly origin: string;
  /** When the document's navigation began: differs between two visits to one address. */
  readonly timeOrigin: number;
}

/** The identity of the document that the calling script runs in. Also injected by itself, so it may use nothing from outside its body. */
export function identifyDocument(): DocumentIdentity {
  return { origin: location.origin, timeOrigin: performance.timeOrigin };
}

/**
 * The address does not count: pages rewrite it as the reader scrolls. Where a script has put another article into the
 * same document, that article does not have the words that are looked for.
 */
export function isSameDocument(a: DocumentIdentity, b: DocumentIdentity): boolean {
  return a.origin === b.origin && a.timeOrigin === b.timeOrigin;
}
