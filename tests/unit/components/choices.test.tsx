// @vitest-environment jsdom
/** What a reader chooses in the popup. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, notice, open, press } from './open-popup.tsx';

afterEach(cleanup);

describe('choices', () => {
  it('of length hold at once and are remembered', async () => {
    const { saved } = await open();
    screen.getByRole('radio', { name: 'Short' }).click();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Copy point 2' })).toBeNull());
    expect(saved).toEqual([{ length: 'short' }]);
  });

  it('that could not be kept hold, and the reader is told what to do', async () => {
    await open(fakeCollaborators({ storageFull: true }));
    screen.getByRole('radio', { name: 'Short' }).click();
    await waitFor(() => expect(notice()).toMatch(/could not be saved.*disk space/));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Short' }).checked).toBe(true);
    press('o');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In order' }).checked).toBe(true),
    );
    expect(notice()).toMatch(/could not be saved/);
  });

  it('do not lose the focus: it goes to the last point where its own is gone', async () => {
    await open(fakeCollaborators({ settings: { length: 'medium' } }));
    items()[1]?.focus();
    press('1');
    await waitFor(() => expect(items()).toHaveLength(5));
    expect(document.activeElement).toBe(items()[0]);
  });

  it('do not lose the focus: it stays on a quote that is drawn elsewhere', async () => {
    await open();
    screen.getByRole('button', { name: 'Copy quote 2' }).focus();
    press('o');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In order' }).checked).toBe(true),
    );
    expect(document.activeElement?.closest('.row')?.querySelector('.text')?.textContent).toBe('“a bad day”');
  });

  it('made before hold again', async () => {
    await open(fakeCollaborators({ settings: { length: 'long', order: 'article' } }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Long' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In order' }).checked).toBe(true);
  });

  it('of a speaker leave only their quotes, and all again on the second press', async () => {
    await open();
    const chip = screen.getByRole('button', {
      name: /^Ingrid Halvorsen, 1 quote, 57% of the quoted words$/,
    });
    chip.click();
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1));
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    chip.click();
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4));
  });

  it('a point says why it was chosen', async () => {
    await open();
    const why = screen.getByRole('button', { name: 'Why point 1?' });
    why.click();
    await waitFor(() => expect(why.getAttribute('aria-expanded')).toBe('true'));
    const row = why.closest('li');
    expect(
      row &&
        within(row)
          .getByText(/^Chosen because it/)
          .closest('[hidden]'),
    ).toBeNull();
  });

  it('a quote shows what stands around it', async () => {
    await open();
    screen.getByRole('button', { name: 'Show what stands around quote 2' }).click();
    await waitFor(() =>
      expect(document.querySelector('.quotes .more:not([hidden])')?.textContent).toBe(
        'Tomas Reyes called the vote “a bad day” for the coast.',
      ),
    );
  });
});

it('what changes is announced once: the first announcement stays as it was', async () => {
  await open();
  const first = document.querySelector('[data-announcement]')?.textContent;
  press('1');
  await waitFor(() => expect(notice()).toBe('1 key point'));
  expect(document.querySelector('[data-announcement]')?.textContent).toBe(first);
});
