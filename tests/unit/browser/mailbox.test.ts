import { expect, it } from 'vitest';
import { leaveRequest, takeRequest } from '../../../lib/browser/mailbox.ts';

it('a request is taken once', () => {
  leaveRequest('read', 'page');
  expect(takeRequest('read')).toBe('page');
  expect(takeRequest('read')).toBeUndefined();
});

it('an empty mailbox leaves no name in the page', () => {
  leaveRequest('read', 'page');
  takeRequest('read');
  takeRequest('reveal');
  expect(Object.keys(globalThis).filter((name) => name.startsWith('pith'))).toEqual([]);
});

it('two requests lie beside each other', () => {
  const reveal = { passages: [], identity: { origin: 'https://news.example', timeOrigin: 1 } };
  leaveRequest('reveal', reveal);
  leaveRequest('read', 'page');
  expect(takeRequest('read')).toBe('page');
  expect(takeRequest('reveal')).toBe(reveal);
});
