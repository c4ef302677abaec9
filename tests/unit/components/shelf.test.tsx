// @vitest-environment jsdom
/** The shelf: starred, shown, checked against its page, and nothing else kept. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Localised } from '../../../components/Localised.tsx';
import { shelfFrom } from '../../../components/model/shelf.ts';
import { ShelfPage } from '../../../components/ShelfPage.tsx';
import { keep } from '../../../lib/cite/keep.ts';
import { LABELS } from '../../fixtures/labels.ts';
import { ARTICLE, MAYOR, OPPONENT } from '../../fixtures/pier-story.ts';
import { ENGLISH } from './english.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { notice, open, press } from './open-popup.tsx';

afterEach(cleanup);

const KEPT = keep(ARTICLE, { kind: 'quote', quote: OPPONENT }, LABELS, '2026-11-30');
const star = (item: string) =>
  document
    .querySelector<HTMLElement>(`[data-item=${item}]`)
    ?.closest('.row')
    ?.querySelector<HTMLElement>('.star');

describe('a star', () => {
  it('keeps a quote with its speaker, and no longer when it is pressed again', async () => {
    const fakes = await open();
    await waitFor(() => expect(star('quote-0')?.getAttribute('aria-pressed')).toBe('false'));
    star('quote-0')?.click();
    await waitFor(() => expect(star('quote-0')?.getAttribute('aria-pressed')).toBe('true'));
    expect(notice()).toBe('Kept on your shelf');
    expect(fakes.kept.entries).toMatchObject([
      { kind: 'quote', by: 'Ingrid Halvorsen, mayor of Marlow Bay' },
    ]);
    star('quote-0')?.click();
    await waitFor(() => expect(star('quote-0')?.getAttribute('aria-pressed')).toBe('false'));
    expect(fakes.kept.entries).toEqual([]);
  });

  it('is pressed by K on what has the focus', async () => {
    const fakes = await open();
    await waitFor(() => expect(star('point-0')).toBeTruthy());
    press('ArrowDown');
    press('k');
    await waitFor(() => expect(fakes.kept.entries).toMatchObject([{ kind: 'point' }]));
  });

  it('says that nothing is picked where K has nothing to keep', async () => {
    const fakes = await open();
    press('k');
    await waitFor(() => expect(notice()).toMatch(/^Pick a point or a quote first/));
    expect(fakes.kept.entries).toBeUndefined();
  });

  it('shows what was kept before, beside what other pages have', async () => {
    const other = { ...KEPT, address: 'https://other.example/a' };
    const fakes = await open(fakeCollaborators({ shelf: [other, KEPT] }));
    await waitFor(() => expect(star('quote-1')?.getAttribute('aria-pressed')).toBe('true'));
    star('quote-1')?.click();
    await waitFor(() => expect(fakes.kept.entries).toEqual([other]));
  });

  it('says so where the storage is full', async () => {
    await open(fakeCollaborators({ storageFull: true }));
    await waitFor(() => expect(star('quote-0')).toBeTruthy());
    star('quote-0')?.click();
    await waitFor(() => expect(notice()).toMatch(/^It could not be kept/));
  });
});

it('nothing is kept that was not starred', async () => {
  const fakes = await open();
  for (const key of ['n', 'h', 'c', 'a']) press(key);
  await waitFor(() => expect(fakes.clips).toHaveLength(2));
  expect(fakes.kept.entries).toBeUndefined();
});

describe('over the page that a kept passage comes from', () => {
  const hint = () => document.querySelector('.kept-here');

  it('is said that it still stands there', async () => {
    await open(fakeCollaborators({ shelf: [KEPT] }));
    await waitFor(() =>
      expect(hint()?.textContent).toBe('1 passage kept from this page: it still stands there'),
    );
  });

  it('is shown what has changed in it', async () => {
    const before = { ...KEPT, words: ['Tomas Reyes called the vote “a black day” for the coast.'] };
    await open(fakeCollaborators({ shelf: [before] }));
    await waitFor(() => expect(hint()?.querySelector('del')?.textContent).toBe('(gone:) black '));
    expect(hint()?.querySelector('ins')?.textContent).toBe('(new:) bad ');
  });

  it('is said nothing of other pages', async () => {
    await open(fakeCollaborators({ shelf: [{ ...KEPT, address: 'https://other.example/a' }] }));
    await waitFor(() => expect(star('quote-0')).toBeTruthy());
    expect(hint()).toBeNull();
  });
});

it.each([
  undefined,
  null,
  'all',
  [null, 7, {}, { ...KEPT, words: 'a' }, { ...KEPT, link: 'javascript:alert(1)' }],
])('%o in the storage is nothing kept', (saved) => {
  expect(shelfFrom(saved)).toEqual([]);
});

describe('the page of the shelf', () => {
  const entries = [keep(ARTICLE, { kind: 'quote', quote: MAYOR }, LABELS, '2026-12-01'), KEPT];
  const handlers = { onExport: vi.fn(), onRemove: vi.fn(), onRemoveAll: vi.fn() };
  const show = (kept = entries) =>
    render(
      <Localised wording={ENGLISH} title="">
        <ShelfPage kept={kept} isSaved {...handlers} />
      </Localised>,
    );

  it('has each with its speaker and a link to its words', () => {
    show();
    expect(document.querySelectorAll('blockquote')).toHaveLength(2);
    expect(screen.getByText('Ingrid Halvorsen, mayor of Marlow Bay')).toBeTruthy();
    expect(document.querySelector('a')?.href).toBe(entries[0]?.link);
  });

  it('deletes one, or all in one press', () => {
    show();
    screen.getAllByText('Delete')[1]?.click();
    expect(handlers.onRemove).toHaveBeenCalledWith(KEPT);
    screen.getByText('Delete all').click();
    expect(handlers.onRemoveAll).toHaveBeenCalledOnce();
  });

  it('says how something comes here, where nothing is kept', () => {
    show([]);
    expect(document.querySelector('.none')?.textContent).toMatch(/^Nothing is kept/);
  });
});
