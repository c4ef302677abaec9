/** Choices are kept beside those made elsewhere, at once, and a storage that fails stops nobody. */
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../components/model/settings.ts';
import { CHOICES, loadSettings, saveSettings } from '../../../lib/browser/settings.ts';

let stored: Record<string, unknown>;
let broken: boolean;
vi.mock('../../../lib/browser/native.ts', () => ({
  native: {
    storage: {
      local: {
        get: async (keys: readonly string[]) => {
          if (broken) throw new Error('corrupt');
          return Object.fromEntries(Object.entries(stored).filter(([key]) => keys.includes(key)));
        },
        set: (values: object) => {
          if (broken) throw new Error('full');
          Object.assign(stored, values);
          return Promise.resolve();
        },
      },
    },
  },
}));

beforeEach(() => {
  stored = {};
  broken = false;
});

it('every choice that there is has its key', () => {
  expect([...CHOICES].sort()).toEqual(Object.keys(DEFAULTS).sort());
});

it('a choice leaves the others as they are', async () => {
  await saveSettings({ length: 'short', order: 'article' });
  await saveSettings({ length: 'long' });
  expect(await loadSettings()).toEqual({ length: 'long', order: 'article' });
});

it('a choice is on its way before anything else can happen: the popup may close at once', () => {
  void saveSettings({ length: 'long' });
  expect(stored).toEqual({ length: 'long' });
});

it('a storage that fails is as good as empty, and loses nothing that it had', async () => {
  await saveSettings({ order: 'article' });
  broken = true;
  expect(await loadSettings()).toBeUndefined();
  expect(await saveSettings({ length: 'short' })).toBe(false);
  broken = false;
  expect(await loadSettings()).toEqual({ order: 'article' });
  expect(await saveSettings({ length: 'short' })).toBe(true);
});
