// @vitest-environment jsdom
/** Other formats, citations and files, from the menu in the foot. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeCollaborators } from './fake-collaborators.ts';
import { notice, open, press } from './open-popup.tsx';

afterEach(cleanup);

async function openMenu(): Promise<void> {
  screen.getByRole('button', { name: 'More' }).click();
  await screen.findByRole('menu');
}

async function choose(action: string): Promise<void> {
  await openMenu();
  document.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();
}

describe('the menu', () => {
  it('takes the focus, moves it with the arrow keys, and Escape gives it back without closing the popup', async () => {
    const onClose = vi.fn();
    await open(fakeCollaborators(), onClose);
    await openMenu();
    const all = screen.getAllByRole('menuitem');
    await waitFor(() => expect(document.activeElement).toBe(all[0]));
    press('ArrowDown');
    expect(document.activeElement).toBe(all[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(all.at(-1));
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('keeps the view’s keys to itself', async () => {
    const { clips } = await open();
    await openMenu();
    press('a');
    // The copy that comes is the only one.
    screen.getByRole('button', { name: 'Copy point 1' }).click();
    await waitFor(() => expect(notice()).toBe('Point copied'));
    expect(clips).toHaveLength(1);
  });
});

describe('from the menu', () => {
  it.each([
    ['apa', /^Lindqvist, A\. \(2026, November 24\)/],
    ['mla', /^Lindqvist, Anna\. “Marlow Bay/],
    ['chicago', /^Lindqvist, Anna\. “Marlow Bay/],
    ['bibtex', /^@misc\{lindqvist2026marlow,\n/],
  ])('a citation in %s is copied', async (style, entry) => {
    const { clips } = await open();
    await choose(`cite-${style}`);
    await waitFor(() => expect(clips[0]?.plain).toMatch(entry));
    expect(notice()).toMatch(/^Citation copied/);
  });

  it('JSON is copied, of what is shown', async () => {
    const { clips } = await open();
    screen.getByRole('button', { name: /^Tomas Reyes, 1 quote/ }).click();
    await choose('copy-json');
    await waitFor(() => expect(clips).toHaveLength(1));
    const { article, points, quotes } = JSON.parse(clips[0]?.plain ?? '');
    expect(article.title).toBe('Marlow Bay votes for a new pier');
    expect(points).toHaveLength(2);
    expect(quotes).toEqual([
      { parts: ['a bad day'], attribution: 'named', grade: 'said-here', speaker: 'Tomas Reyes' },
    ]);
  });

  it.each([
    ['markdown', 'marlow-bay-votes-for-a-new-pier.md', /^## Key points\n/],
    ['json', 'marlow-bay-votes-for-a-new-pier.json', /^\{\n {2}"article"/],
  ])('a file of %s is saved under the title', async (kind, name, text) => {
    const { savedFiles } = await open();
    await choose(`save-${kind}`);
    await waitFor(() => expect(savedFiles).toHaveLength(1));
    expect(savedFiles[0]?.name).toBe(name);
    expect(savedFiles[0]?.text).toMatch(text);
    expect(notice()).toContain(name);
  });

  it('a browser that refuses a file is told of, with what to do', async () => {
    const fakes = fakeCollaborators();
    const refuse = () => {
      throw new Error('no');
    };
    await open({ ...fakes, files: { save: refuse } });
    await choose('save-json');
    await waitFor(() => expect(notice()).toMatch(/refused the file\. Copy instead/));
  });

  it('the settings open', async () => {
    const { saved } = await open();
    await choose('settings');
    expect(saved).toEqual(['opened']);
  });

  it('a browser that does not open the settings is told of', async () => {
    const fakes = fakeCollaborators();
    const refuse = () => Promise.reject(new Error('no'));
    await open({ ...fakes, settings: { ...fakes.settings, open: refuse } });
    await choose('settings');
    await waitFor(() => expect(notice()).toMatch(/would not open/));
  });
});

it('B copies a citation in the style of the settings, APA where they have none', async () => {
  const { clips } = await open(fakeCollaborators({ settings: { copy: { source: 'mla' } } }));
  fireEvent.keyDown(document.body, { key: 'b' });
  await waitFor(() => expect(clips[0]?.plain).toMatch(/^Lindqvist, Anna\. “/));
  cleanup();
  const { clips: usual } = await open();
  fireEvent.keyDown(document.body, { key: 'b' });
  await waitFor(() => expect(usual[0]?.plain).toMatch(/^Lindqvist, A\. /));
});
