// @vitest-environment jsdom
/** Copying from the popup. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE, at, MAYOR, OPPONENT, SUMMARY } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, notice, open, press } from './open-popup.tsx';

afterEach(cleanup);

describe('copying', () => {
  it('by button takes the quote with its speaker, and says so', async () => {
    const { clips } = await open();
    screen.getByRole('button', { name: 'Copy quote 1' }).click();
    await waitFor(() => expect(notice()).toBe('Quote copied, with Ingrid Halvorsen, mayor of Marlow Bay'));
    expect(clips[0]?.plain).toMatch(/^“We are .* again\.” — Ingrid Halvorsen, mayor of Marlow Bay\n/);
    expect(clips[0]?.html).toContain('<blockquote cite="https://');
  });

  it('by key takes what has the focus', async () => {
    const { clips } = await open();
    items()[3]?.focus();
    press('c');
    await waitFor(() => expect(clips[0]?.plain).toMatch(/^“a bad day” — Tomas Reyes\n/));
  });

  it('by key says what to do where nothing is picked', async () => {
    await open();
    press('c');
    await waitFor(() => expect(notice()).toMatch(/^Pick a point or a quote first/));
  });

  it('links to the quote only where the page has its words once', async () => {
    const { clips } = await open(fakeCollaborators({ pageText: `abadday ${ARTICLE.text} shame on you` }));
    for (const [index, number] of [2, 4].entries()) {
      screen.getByRole('button', { name: `Copy quote ${number}` }).click();
      await waitFor(() => expect(clips).toHaveLength(index + 1));
    }
    expect(clips.map(({ plain }) => plain.split('\n').at(-1))).toEqual([
      'https://courier.example/news/pier#:~:text=Reyes%20called%20the%20vote%20%E2%80%9C-,a%20bad%20day',
      'https://courier.example/news/pier#:~:text=but%20peaceful%E2%80%9D.%20Somebody%20shouted%20%E2%80%9C-,shame%20on%20you',
    ]);
  });

  it('leaves Ctrl+C to the browser', async () => {
    const { clips } = await open();
    items()[3]?.focus();
    fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
    // The copy that comes is the only one.
    screen.getByRole('button', { name: 'Copy point 1' }).click();
    await waitFor(() => expect(notice()).toBe('Point copied'));
    expect(clips).toHaveLength(1);
  });

  it('one after the other leaves the last on the clipboard, though the page is slow to answer the first', async () => {
    const fakes = fakeCollaborators();
    const page = Promise.withResolvers<string | undefined>();
    const { clips } = await open({ ...fakes, page: { ...fakes.page, text: () => page.promise } });
    items()[0]?.focus();
    press('c');
    press('a');
    await new Promise((resolve) => setTimeout(resolve));
    page.resolve(undefined);
    await waitFor(() => expect(clips).toHaveLength(2));
    expect(clips[0]?.plain).not.toContain('“a bad day”');
    expect(clips[1]?.plain).toContain('“a bad day”');
  });

  it('has the page’s text asked for as soon as a point has the focus', async () => {
    const fakes = fakeCollaborators();
    const text = vi.fn(async () => undefined);
    await open({ ...fakes, page: { ...fakes.page, text } });
    expect(text).not.toHaveBeenCalled();
    items()[0]?.focus();
    items()[1]?.focus();
    expect(text).toHaveBeenCalledOnce();
  });

  it('of all takes the points and only the quotes that are shown', async () => {
    const { clips } = await open();
    screen.getByRole('button', { name: /^Tomas Reyes, 1 quote/ }).click();
    await waitFor(() => expect(notice()).toBe('1 quote'));
    press('a');
    await waitFor(() => expect(clips).toHaveLength(1));
    expect(clips[0]?.plain).toContain('“a bad day” — Tomas Reyes');
    expect(clips[0]?.plain).not.toContain('Ingrid');
  });

  it('says what to do where the browser refuses', async () => {
    await open(fakeCollaborators({ clipboardRefuses: true }));
    screen.getByRole('button', { name: 'Copy point 1' }).click();
    await waitFor(() => expect(notice()).toMatch(/refused the clipboard.*copy button/));
  });
});

it('a speaker’s quotes are copied together, with no other’s', async () => {
  const quotes = [OPPONENT, { ...OPPONENT, parts: [at('the vote')] }, MAYOR];
  const { clips } = await open(fakeCollaborators({ summary: { ...SUMMARY, quotes } }));
  screen.getByRole('button', { name: 'Copy 2 quotes of Tomas Reyes' }).click();
  await waitFor(() => expect(notice()).toBe('2 quotes copied'));
  expect(clips[0]?.plain).toMatch(/“a bad day” — Tomas Reyes/);
  expect(clips[0]?.plain).not.toContain('Ingrid');
});
