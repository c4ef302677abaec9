/** A passage is shown in the document that it was read from and in no other. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { identifyDocument } from '../../../lib/browser/document-identity.ts';
import { leaveRequest } from '../../../lib/browser/mailbox.ts';
import { takeRevealRequest } from '../../../lib/browser/reveal-request.ts';

const PASSAGES = [{ block: 'Some words.', before: '', after: '', start: 0, end: 4 }];

function visit(href: string, timeOrigin: number): void {
  vi.stubGlobal('location', { origin: new URL(href).origin });
  vi.stubGlobal('performance', { timeOrigin });
}

beforeEach(() => visit('https://news.example/story', 1000));
afterEach(() => vi.unstubAllGlobals());

it('a request is taken once', () => {
  leaveRequest('reveal', { passages: PASSAGES, identity: identifyDocument() });
  expect(takeRevealRequest()?.passages).toBe(PASSAGES);
  expect(takeRevealRequest()).toBeUndefined();
});

it.each([
  ['a jump within the page', 'https://news.example/story#comments'],
  ['a page that rewrites its address', 'https://news.example/story/page-2'],
])('%s keeps the document', (_case, href) => {
  leaveRequest('reveal', { passages: PASSAGES, identity: identifyDocument() });
  visit(href, 1000);
  expect(takeRevealRequest()?.passages).toBe(PASSAGES);
});

it.each([
  ['another site', 'https://other.example/story', 1000],
  ['the same address, loaded again', 'https://news.example/story', 2000],
])('%s is another document', (_case, href, timeOrigin) => {
  leaveRequest('reveal', { passages: PASSAGES, identity: identifyDocument() });
  visit(href, timeOrigin);
  expect(takeRevealRequest()).toBeUndefined();
});

it('the function that is injected uses nothing from outside its body', () => {
  const injected = new Function(`return ${leaveRequest.toString()}`)() as typeof leaveRequest;
  const request = { passages: PASSAGES, identity: identifyDocument() };
  injected('reveal', request);
  expect(takeRevealRequest()?.passages).toBe(PASSAGES);
});
