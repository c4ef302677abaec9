/** Tells one document from the next in the same tab. */

export interface DocumentIdentity {
  /** Without its fragment: a jump within the page keeps the document. */
  readonly address: string;
  /** When the document's navigation began: differs between two visits to one address. */
  readonly timeOrigin: number;
}

/** The identity of the document that the calling script runs in. */
export function identifyDocument(): DocumentIdentity {
  return { address: withoutFragment(location.href), timeOrigin: performance.timeOrigin };
}

export function isSameDocument(a: DocumentIdentity, b: DocumentIdentity): boolean {
  return a.address === b.address && a.timeOrigin === b.timeOrigin;
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
