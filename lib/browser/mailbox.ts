/** The mailbox between popup and page: a request is left in Pith's own world of the page for the script that runs there next, and taken once, so that nothing listens there. */
import type { Scope } from '../article/page-result.ts';
import type { Passage } from '../article/passage.ts';
import type { DocumentIdentity } from './document-identity.ts';

/** 'selection-in-page': the article whatever is selected, and what is selected, to be found in it. */
export type ReadRequest = Scope | 'selection-in-page';

export interface RevealRequest {
  readonly passages: readonly Passage[];
  /** The document that the passages were read from. */
  readonly identity: DocumentIdentity;
  /** Marks them all, or takes the marks away. */
  readonly isForAll?: boolean;
}

export interface Requests {
  readonly read: ReadRequest;
  readonly reveal: RevealRequest;
}

interface PithWorld {
  pithRequests?: Partial<Requests> | undefined;
}

/** Injected by itself into the page, so it may use nothing from outside its body. */
export function leaveRequest<Name extends keyof Requests>(name: Name, request: Requests[Name]): void {
  const world = globalThis as PithWorld;
  world.pithRequests = { ...world.pithRequests, [name]: request };
}

/** @returns undefined where none of that name was left. */
export function takeRequest<Name extends keyof Requests>(name: Name): Requests[Name] | undefined {
  const world = globalThis as PithWorld;
  const { [name]: request, ...others } = world.pithRequests ?? {};
  // An empty mailbox goes: nothing stays in the page.
  if (Object.keys(others).length === 0) delete world.pithRequests;
  else world.pithRequests = others as Partial<Requests>;
  return request as Requests[Name] | undefined;
}
