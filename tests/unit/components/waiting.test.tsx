// @vitest-environment jsdom
/** A page that keeps the reader waiting. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../../components/App.tsx';
import { read } from '../../../components/model/read.ts';
import type { Event } from '../../../components/model/state.ts';
import type { PageResult } from '../../../lib/article/page-result.ts';
import { ARTICLE, SUMMARY } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { press } from './open-popup.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  cleanup();
  // What Preact still has to undo is undone before the window goes.
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
});

/** What is dispatched while a page answers after so many seconds. */
async function eventsOf(seconds: number, kept = {}): Promise<readonly string[]> {
  const reading = new Promise<PageResult>((resolve) =>
    setTimeout(() => resolve({ kind: 'article', article: ARTICLE, scope: 'page' }), seconds * 1000),
  );
  const events: Event[] = [];
  const done = read(fakeCollaborators({ reading, ...kept }), (event) => events.push(event));
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  return events.map((event) => (event.type === 'failed' ? event.problem : event.type));
}

it('is shown without a word of it where it answers soon', async () => {
  expect(await eventsOf(5)).toEqual(['read']);
});

it('is said to be busy before ten seconds are over, and shown when it answers after all', async () => {
  expect(await eventsOf(20)).toEqual(['busy', 'read']);
});

it('is shown as it was seen before, and nothing is said', async () => {
  const kept = { kept: { seen: { article: ARTICLE, summary: SUMMARY }, view: undefined } };
  expect(await eventsOf(20, kept)).toEqual(['read']);
});

it.each(['a', 'b', 'c', 'k', 'r'])(
  'says that it is too early for the key %s, once one is pressed',
  async (key) => {
    render(<App collaborators={fakeCollaborators({ reading: new Promise(() => {}) })} onClose={() => {}} />);
    await vi.advanceTimersByTimeAsync(100);
    const told = document.querySelector('.reading [role=status]');
    expect(told?.textContent).toBe('');
    press('ArrowDown');
    await vi.advanceTimersByTimeAsync(100);
    expect(told?.textContent).toBe('');
    press(key);
    await vi.advanceTimersByTimeAsync(100);
    expect(told?.textContent).toBe('Pith is still reading: the keys work when the summary is here.');
  },
);
