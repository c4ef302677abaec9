// @vitest-environment jsdom
/** An article with more quotes than fit a screen. */
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { firstQuotes, groupQuotes } from '../../../components/model/speaker-groups.ts';
import { ARTICLE, MAYOR, NOBODY, OPPONENT, SUMMARY } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, open } from './open-popup.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('the first quotes end where the count does, within a speaker or between two', () => {
  const groups = groupQuotes(ARTICLE, [MAYOR, MAYOR, OPPONENT, NOBODY], 'speaker');
  const outline = (count: number) =>
    firstQuotes(groups, count).map(({ quotes }) => quotes.map(({ index }) => index));
  expect(outline(0)).toEqual([]);
  expect(outline(1)).toEqual([[0]]);
  expect(outline(2)).toEqual([[0, 1]]);
  expect(outline(3)).toEqual([[0, 1], [2]]);
  expect(outline(Number.POSITIVE_INFINITY)).toEqual([[0, 1], [2], [3]]);
});

it('is there at once with its first quotes, and soon with all, of which the strip knows when they are in view', async () => {
  const observed: Element[][] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly elements: Element[] = [];
      constructor() {
        observed.push(this.elements);
      }
      observe(element: Element) {
        this.elements.push(element);
      }
      disconnect() {}
    },
  );
  const quotes = Array.from({ length: 300 }, () => MAYOR);
  await open(fakeCollaborators({ summary: { ...SUMMARY, quotes } }));
  const isQuote = (item: Element) => item.getAttribute('data-item')?.startsWith('quote-');
  await waitFor(() => expect(items().filter(isQuote)).toHaveLength(300));
  await waitFor(() => expect(observed.at(-1)).toHaveLength(items().length));
  expect(observed[0]?.filter(isQuote)).toHaveLength(40);
});
