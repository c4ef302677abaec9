// @vitest-environment jsdom
/** The popup by keyboard. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, open, press } from './open-popup.tsx';

afterEach(cleanup);

describe('keys', () => {
  it('arrows, Home and End move over points and quotes and stop at the ends', async () => {
    await open();
    const at = () => items().findIndex((item) => item.matches(':focus'));
    const path = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'End', 'ArrowDown', 'Home'].map((key) => {
      press(key);
      return at();
    });
    expect(path).toEqual([0, 1, 0, 0, 5, 5, 0]);
  });

  it('arrows go on from a copy button to the next row', async () => {
    await open();
    screen.getByRole('button', { name: 'Copy point 1' }).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(items()[1]);
  });

  it('arrows scroll where there is nothing to move over: in the list of keys, and on a problem', async () => {
    await open();
    const isLeftToTheBrowser = () => fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(isLeftToTheBrowser()).toBe(false);
    press('?');
    await screen.findByRole('dialog', { hidden: true });
    expect(isLeftToTheBrowser()).toBe(true);
    cleanup();
    await open(fakeCollaborators({ result: { kind: 'problem', problem: 'pdf' } }));
    expect(isLeftToTheBrowser()).toBe(true);
  });

  it('Enter held down on a button presses it once', async () => {
    await open();
    const button = screen.getByRole('button', { name: 'Copy point 1' });
    const presses = (repeat: boolean) => fireEvent.keyDown(button, { key: 'Enter', repeat });
    expect([presses(false), presses(true)]).toEqual([true, false]);
  });

  it('? lists them, with those that open Pith, and Escape closes the list first', async () => {
    const onClose = vi.fn();
    await open(fakeCollaborators(), onClose);
    press('?');
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts', hidden: true });
    await waitFor(() => expect(list.textContent).toContain('Alt+Shift+P opens Pith'));
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
  });

  it('Escape closes', async () => {
    const onClose = vi.fn();
    await open(fakeCollaborators(), onClose);
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
