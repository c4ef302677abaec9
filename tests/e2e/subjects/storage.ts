/** Storage that is broken, of another version or full: Pith goes on with what it can read. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** What may stand where the choices should. */
const SETTINGS: Readonly<Record<string, object>> = {
  'lists and numbers': { length: [1, 2, 3], order: 4, copy: 'rich' },
  'of wrong types': { length: {}, order: 7, theme: null, copy: 'yes', language: [] },
  'of values unknown': { length: 'endless', order: 'by-colour', version: -1 },
  'of a later version': { version: 9_999, length: 'short', somethingNew: { deep: [[[]]] } },
  huge: { length: 'x'.repeat(1_000_000) },
};

interface Storage {
  readonly storage: {
    readonly local: {
      clear(): Promise<void>;
      set(items: object): Promise<void>;
      readonly QUOTA_BYTES?: number;
    };
  };
}

export function storage(world: World): void {
  describe('Settings that are', () => {
    it.each(Object.entries(SETTINGS))(
      '%s leave the popup as it is on the first day',
      async (_name, settings) => {
        const { welcome } = world.browser;
        await welcome.evaluate(write, settings);
        const shown = await readPopup(await world.click(await world.open('/harbour')));
        expect(shown.points.length).toBeGreaterThanOrEqual(3);
        await welcome.evaluate(clear);
      },
    );
  });

  describe('Storage that is full', () => {
    it('takes nothing from the summary; a choice holds until the popup closes, which is said', async () => {
      const { welcome } = world.browser;
      const isFull = await welcome.evaluate(fill);
      const popup = await world.click(await world.open('/harbour'));
      const before = await readPopup(popup);
      await popup.press('1');
      const after = await readPopup(popup);
      if (isFull) await world.notice(popup, /could not be saved.*disk space/);
      expect(after.points.length).toBeLessThan(before.points.length);
      expect(after.points.length).toBeGreaterThan(0);
      await welcome.evaluate(clear);
    });
  });
}

/** In a page of Pith's, which has the storage; as is the next. */
function write(items: object): Promise<void> {
  return (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set(items);
}

function clear(): Promise<void> {
  return (globalThis as unknown as { chrome: Storage }).chrome.storage.local.clear();
}

/** In a page of Pith's, which says whether there was an end: until not even the shortest key has room, or where the browser sets no limit, twelve megabytes. */
async function fill(): Promise<boolean> {
  const { local } = (globalThis as unknown as { chrome: Storage }).chrome.storage;
  const most = 12;
  const piece = 1_000_000;
  for (let size = piece, key = 0; size >= 1 && (key < most || size < piece); key += 1) {
    await local.set({ [key]: 'x'.repeat(size) }).catch(() => {
      size = Math.floor(size / 2);
    });
    if (size < 1) return true;
  }
  return false;
}
