/** Choices are kept beside those made elsewhere, and a storage that fails stops nobody. */
import { beforeEach, expect, it, vi } from 'vitest';
import { loadSettings, saveSettings } from '../../../lib/browser/settings.ts';

let stored: Record<string, unknown>;
let broken: boolean;
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          if (broken) throw new Error('corrupt');
          return { [key]: stored[key] };
        },
        set: async (values: object) => void Object.assign(stored, values),
      },
    },
  },
}));

beforeEach(() => {
  stored = {};
  broken = false;
});

it('a choice leaves the others as they are', async () => {
  await saveSettings({ length: 'short', order: 'article' });
  await saveSettings({ length: 'long' });
  expect(await loadSettings()).toEqual({ length: 'long', order: 'article' });
});

it('two choices made together are both kept', async () => {
  await Promise.all([saveSettings({ length: 'long' }), saveSettings({ order: 'article' })]);
  expect(await loadSettings()).toEqual({ length: 'long', order: 'article' });
});

it('what is stored and no choice is replaced', async () => {
  stored.settings = 'long';
  await saveSettings({ length: 'short' });
  expect(await loadSettings()).toEqual({ length: 'short' });
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
