// @vitest-environment jsdom
/** Opening the popup again on a page that was seen before. */
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageResult } from '../../../lib/article/page-result.ts';
import { ARTICLE, SUMMARY } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, notice, open, press } from './open-popup.tsx';

afterEach(cleanup);

const VIEW = {
  speaker: 'name:Ingrid Halvorsen',
  current: 'quote-0',
  focused: 'quote-0',
  opened: ['quote-0'],
  scrolled: 0,
};
const KEPT = { seen: { article: ARTICLE, summary: SUMMARY }, view: VIEW };
const CHANGED: PageResult = {
  kind: 'article',
  article: { ...ARTICLE, text: ARTICLE.text.replace('in March', 'in April') },
  scope: 'page',
};

function shownQuotes(): readonly (string | undefined)[] {
  return items().flatMap(({ dataset }) => (dataset.item?.startsWith('quote') ? dataset.item : []));
}

describe('A page that was seen before', () => {
  it('is shown before it is read again, as it was left', async () => {
    await open(fakeCollaborators({ kept: KEPT, reading: new Promise(() => {}) }));
    expect(shownQuotes()).toEqual(['quote-0']);
    expect(document.querySelector('[data-item][aria-current]')?.getAttribute('data-item')).toBe('quote-0');
    expect(document.activeElement?.getAttribute('data-item')).toBe('quote-0');
    expect(document.querySelector('.more:not([hidden])')?.textContent).toContain('said Ingrid Halvorsen');
  });

  it('is not condensed anew where it says the same', async () => {
    let condensed = 0;
    const summarise = async () => {
      condensed += 1;
      return SUMMARY;
    };
    await open({ ...fakeCollaborators({ kept: KEPT }), summarise });
    await waitFor(() => expect(shownQuotes()).toEqual(['quote-0']));
    await new Promise((resolve) => setTimeout(resolve));
    expect(notice()).toBe('');
    expect(condensed).toBe(0);
  });

  it('that has changed is shown anew, and that is said', async () => {
    await open(fakeCollaborators({ kept: KEPT, result: CHANGED }));
    await waitFor(() => expect(notice()).toMatch(/^The page has changed/));
    expect(shownQuotes()).toEqual(['quote-0']);
    expect(document.querySelector('[data-item][aria-current]')).toBe(null);
    expect(document.querySelector('.more:not([hidden])')).toBe(null);
  });

  it('stays in sight where the page does not answer, and that is said', async () => {
    await open(fakeCollaborators({ kept: KEPT, result: { kind: 'problem', problem: 'failed' } }));
    await waitFor(() => expect(notice()).toBe('Reading this page failed.'));
    expect(shownQuotes()).toEqual(['quote-0']);
  });

  it('gives way to what is the matter where the page is no article any more', async () => {
    await open(fakeCollaborators({ kept: KEPT, result: { kind: 'problem', problem: 'no-article' } }));
    await waitFor(() => expect(document.documentElement.dataset.state).toBe('problem'));
  });

  it('begins at the top where what was kept is of no known form', async () => {
    await open(fakeCollaborators({ kept: { seen: { article: 7 }, view: 'far down' } }));
    expect(shownQuotes()).toHaveLength(4);
  });

  it('has no filter on a speaker who says nothing there', async () => {
    await open(fakeCollaborators({ kept: { view: { ...VIEW, speaker: 'name:Nobody' } } }));
    expect(shownQuotes()).toHaveLength(4);
  });
});

it('what is shown and how is kept whenever it changes', async () => {
  const { seen, views } = await open();
  await waitFor(() => expect(seen).toEqual([{ article: ARTICLE, summary: SUMMARY }]));
  press('ArrowDown');
  press('Enter');
  items()[0]?.click();
  await waitFor(() =>
    expect(views.at(-1)).toMatchObject({ current: 'point-0', focused: 'point-0', opened: [] }),
  );
});
