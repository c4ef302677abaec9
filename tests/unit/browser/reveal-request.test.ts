/** A passage is shown in the document that it was read from and in no other. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { identifyDocument } from '../../../lib/browser/document-identity.ts';
import { leaveRequest, takeRequest } from '../../../lib/browser/reveal-request.ts';

const PASSAGES = [{ block: 'Some words.', before: '', after: '', start: 0, end: 4 }];

function visit(href: string, timeOrigin: number): void {
  vi.stubGlobal('location', { href });
  vi.stubGlobal('performance', { timeOrigin });
}

beforeEach(() => visit('https://news.example/story', 1000));
afterEach(() => vi.unstubAllGlobals());

it('a request is taken once', () => {
  leaveRequest({ passages: PASSAGES, identity: identifyDocument() });
  expect(takeRequest()).toBe(PASSAGES);
  expect(takeRequest()).toBeUndefined();
});

it('a jump within the page keeps the document', () => {
  leaveRequest({ passages: PASSAGES, identity: identifyDocument() });
  visit('https://news.example/story#comments', 1000);
  expect(takeRequest()).toBe(PASSAGES);
});

it.each([
  ['another address without a load', 'https://news.example/other', 1000],
  ['the same address, loaded again', 'https://news.example/story', 2000],
])('%s is another document', (_case, href, timeOrigin) => {
  leaveRequest({ passages: PASSAGES, identity: identifyDocument() });
  visit(href, timeOrigin);
  expect(takeRequest()).toBeUndefined();
});

it('the function that is injected uses nothing from outside its body', () => {
  const injected = new Function(`return ${leaveRequest.toString()}`)() as typeof leaveRequest;
  const request = { passages: PASSAGES, identity: identifyDocument() };
  injected(request);
  expect(takeRequest()).toBe(PASSAGES);
});
