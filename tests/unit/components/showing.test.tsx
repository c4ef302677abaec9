// @vitest-environment jsdom
/** Pointing from the popup into the page. */
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, notice, open } from './open-popup.tsx';

afterEach(cleanup);

describe('showing in the page', () => {
  it('points to every part of a quote and marks it', async () => {
    const { shown } = await open();
    const quote = items()[2];
    quote?.click();
    await waitFor(() => expect(notice()).toBe('Shown in the page'));
    expect(shown[0]?.map(({ block, start, end }) => block.slice(start, end))).toEqual([
      'We are building the next memory,',
      'Nobody will wait in the rain again.',
    ]);
    expect(items().map((item) => item.getAttribute('aria-current'))).toEqual([
      null,
      null,
      'true',
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['changed', 'Not found: the page has changed, or has these words in two places.'],
    ['moved', 'The tab has gone to another page. Open Pith there again.'],
    ['failed', 'Showing it failed. Search the page for the words instead.'],
  ] as const)('says in words that the page has %s', async (revealed, words) => {
    await open(fakeCollaborators({ revealed }));
    items()[0]?.click();
    await waitFor(() => expect(notice()).toBe(words));
    expect(items()[0]?.getAttribute('aria-current')).toBeNull();
  });
});
