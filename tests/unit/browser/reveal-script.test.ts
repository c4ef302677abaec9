// @vitest-environment jsdom
/** The script that shows passages, on a page that breaks it. */
import { expect, it, vi } from 'vitest';
import script from '../../../entrypoints/reveal.ts';
import { identifyDocument } from '../../../lib/browser/document-identity.ts';
import { leaveRequest } from '../../../lib/browser/mailbox.ts';

const reveal = vi.fn();
vi.mock('../../../lib/article/reveal.ts', () => ({ reveal: () => reveal() }));

it('says that it failed where the page breaks it, and not that the tab has moved', () => {
  leaveRequest('reveal', { passages: [], identity: identifyDocument() });
  reveal.mockImplementation(() => {
    throw new TypeError('adoptedStyleSheets is not iterable');
  });
  expect(script.main()).toBe('failed');
});

it('says that the tab has moved where nothing was left for its document', () => {
  expect(script.main()).toBe('moved');
});
