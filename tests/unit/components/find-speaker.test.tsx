// @vitest-environment jsdom
/** Finding a speaker by keyboard. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, notice, open, press } from './open-popup.tsx';

afterEach(cleanup);

async function find(typed: string): Promise<HTMLElement> {
  press('/');
  const field = await screen.findByRole('searchbox', { name: 'Find a speaker' });
  fireEvent.input(field, { target: { value: typed } });
  return field;
}

const chips = () =>
  [...document.querySelectorAll<HTMLElement>('.chip .name')].map(({ textContent }) => textContent);

it('/ opens a field with the focus that leaves the speakers whose names begin so', async () => {
  await open();
  const field = await find('rey');
  expect(document.activeElement).toBe(field);
  await waitFor(() => expect(chips()).toEqual(['Tomas Reyes']));
});

it('Enter shows the first, and the focus stays on the chip, from where the arrows go on to the quotes', async () => {
  await open();
  await find('rey');
  await waitFor(() => expect(chips()).toHaveLength(1));
  press('Enter');
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1));
  expect(document.activeElement?.getAttribute('data-speaker')).toBe('name:Tomas Reyes');
  press('ArrowDown');
  expect(document.activeElement).toBe(items().find((item) => item.textContent === '“a bad day”'));
});

it('Enter leaves the field as it is where nothing is typed and where nobody is left', async () => {
  await open();
  const field = await find('');
  press('Enter');
  fireEvent.input(field, { target: { value: 'zzz' } });
  await screen.findByText('No speaker of that name');
  press('Enter');
  fireEvent.input(field, { target: { value: '' } });
  await waitFor(() => expect(chips()).toHaveLength(4));
  expect(document.activeElement).toBe(field);
  expect(document.querySelector('.chip[aria-pressed=true]')).toBeNull();
});

it.each(['Enter', 'Escape'])('%s that ends the writing of a word does no more', async (key) => {
  await open();
  const field = await find('rey');
  await waitFor(() => expect(chips()).toHaveLength(1));
  fireEvent.keyDown(field, { key, isComposing: true });
  fireEvent.input(field, { target: { value: 'rei' } });
  await screen.findByText('No speaker of that name');
  expect(document.activeElement).toBe(field);
});

it('Escape closes the field and nothing else', async () => {
  const onClose = vi.fn();
  await open(fakeCollaborators(), onClose);
  await find('zzz');
  await screen.findByText('No speaker of that name');
  press('Escape');
  await waitFor(() => expect(chips()).toHaveLength(4));
  expect(onClose).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Find a speaker' }));
});

it('letters typed there are no commands', async () => {
  const { clips } = await open();
  await find('a');
  press('a');
  press('1');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Medium' }).checked).toBe(true);
  // The copy that comes is the only one.
  screen.getByRole('button', { name: 'Copy point 1' }).click();
  await waitFor(() => expect(clips).toHaveLength(1));
  expect(notice()).toBe('Point copied');
});
