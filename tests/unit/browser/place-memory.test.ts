/** What is remembered of a page, with a browser that does as a test says. */
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetClosedTabs, placeMemory } from '../../../lib/browser/place-memory.ts';

const { session, tab, closing } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  tab: { current: undefined as { id: number; url?: string; incognito?: boolean } | undefined },
  closing: [] as ((tabId: number) => void)[],
}));

const storage = {
  session: {
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
    },
    get: async (keys: readonly string[]) =>
      Object.fromEntries(keys.filter((key) => session.has(key)).map((key) => [key, session.get(key)])),
    remove: async (keys: readonly string[]) => {
      for (const key of keys) session.delete(key);
    },
  },
};
vi.mock('../../../lib/browser/native.ts', () => ({
  native: {
    tabs: {
      query: async () => [tab.current],
      onRemoved: { addListener: (listener: (tabId: number) => void) => closing.push(listener) },
    },
    get storage() {
      return storage;
    },
  },
}));
beforeEach(() => {
  session.clear();
  tab.current = { id: 7, url: 'https://news.example/story#part' };
});

it('is what was kept of the same address in the same tab, whatever follows the #', async () => {
  const memory = placeMemory();
  await memory.keepSeen({ article: 1 });
  await memory.keepView({ scrolled: 40 });
  tab.current = { id: 7, url: 'https://news.example/story' };
  expect(await placeMemory().recall()).toEqual({ seen: { article: 1 }, view: { scrolled: 40 } });
});

it.each([
  [{ id: 8, url: 'https://news.example/story' }, 'another tab'],
  [{ id: 7, url: 'https://news.example/other' }, 'another page'],
])('is nothing in %o: %s', async (other) => {
  const memory = placeMemory();
  await memory.keepSeen({ article: 1 });
  tab.current = other;
  expect((await placeMemory().recall())?.seen).toBe(undefined);
});

it('goes with the tab', async () => {
  const memory = placeMemory();
  await memory.keepSeen({ article: 1 });
  await memory.keepView({ scrolled: 40 });
  expect(session.size).toBe(2);
  forgetClosedTabs();
  for (const close of closing) close(7);
  expect(session.size).toBe(0);
});

it('keeps nothing of a private window', async () => {
  tab.current = { id: 7, url: 'https://news.example/story', incognito: true };
  await placeMemory().keepSeen({ article: 1 });
  expect(session.size).toBe(0);
});

it('keeps nothing of a page whose address the browser does not tell', async () => {
  tab.current = { id: 7 };
  const memory = placeMemory();
  await memory.keepSeen({ article: 1 });
  expect(session.size).toBe(0);
  expect(await memory.recall()).toBe(undefined);
});
