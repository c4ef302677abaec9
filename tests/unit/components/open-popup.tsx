/** Opens the popup in jsdom as a test needs it. */
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import { App } from '../../../components/App.tsx';
import { type Fakes, fakeCollaborators } from './fake-collaborators.ts';

// jsdom has the dialog element, but not yet what opens it.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};

// Nor does it lay out: nothing is ever in view.
globalThis.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;

export async function open(fakes: Fakes = fakeCollaborators(), onClose = () => {}): Promise<Fakes> {
  render(<App collaborators={fakes} onClose={onClose} />);
  await waitFor(() => expect(document.documentElement.dataset.state).not.toBe('reading'));
  return fakes;
}

export function items(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-item]')];
}

export function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

export function notice(): string | null | undefined {
  return document.querySelector('.notice')?.textContent;
}
