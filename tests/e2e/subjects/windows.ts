/** Two windows with an article each, and a private one, of which nothing is kept. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Popup, Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

const HARBOUR = 'Storm surge closes the old harbour';
const DUNES = 'Mapmakers strike over the vanishing dunes';

export function windows(world: World): void {
  const panels: Popup[] = [];
  afterEach(async () => {
    for (const panel of panels.splice(0)) await panel.close();
  });
  const openPanel = async (tab: Tab, popup: Popup) => {
    await popup.press('s');
    const panel = await tab.panel();
    panels.push(panel);
    await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
    return panel;
  };

  describe('Two windows', () => {
    it('show their own articles, in popup and panel, and point into their own pages', async () => {
      const harbour = await world.open('/harbour');
      // Before the panel: Firefox opens a window with the sidebar that the one before it has.
      const dunes = await world.openWindow('/hostile', 'normal');
      const first = await world.click(harbour);
      expect((await readPopup(first)).title).toBe(HARBOUR);
      const firstPanel = await openPanel(harbour, first);
      // A panel takes over the clicks of its own window alone.
      const second = await world.click(dunes);
      expect((await readPopup(second)).title).toBe(DUNES);
      const secondPanel = await openPanel(dunes, second);
      expect((await readPopup(secondPanel)).title).toBe(DUNES);
      expect((await readPopup(firstPanel)).title).toBe(HARBOUR);
      await firstPanel.click('[data-item="quote-0"]');
      await world.notice(firstPanel, /Shown in the page/);
      expect(await Promise.all([harbour, dunes].map(highlights))).toEqual([1, 0]);
      await secondPanel.click('[data-item="quote-0"]');
      await world.notice(secondPanel, /Shown in the page/);
      expect(await Promise.all([harbour, dunes].map(highlights))).toEqual([1, 1]);
    });
  });

  describe('A private window', () => {
    it('is read like any other, and nothing of it is kept', async () => {
      const { welcome } = world.browser;
      await waitUntil(
        'nothing to be left of earlier tabs',
        async () => !JSON.stringify(await welcome.evaluate(kept)).includes('place-'),
      );
      const before = await welcome.evaluate(kept);
      const tab = await world.openWindow('/hostile', 'private');
      const popup = await world.click(tab);
      expect((await readPopup(popup)).title).toBe(DUNES);
      expect(await popup.evaluate(isPrivate)).toBe(true);
      await popup.click('[data-item="quote-0"] + .copy');
      await world.notice(popup, /Quote copied/);
      const panel = await openPanel(tab, popup);
      expect((await readPopup(panel)).title).toBe(DUNES);
      await panel.click('[data-item="quote-0"]');
      await world.notice(panel, /Shown in the page/);
      expect(await welcome.evaluate(kept)).toEqual(before);
      world.forget(tab);
      panels.length = 0;
      await tab.close();
      expect(await welcome.evaluate(kept)).toEqual(before);
    });
  });
}

function highlights(tab: Tab): Promise<number> {
  return tab.evaluate(() => CSS.highlights.size);
}

/** In a page of Pith's, as is the next. */
async function isPrivate(): Promise<boolean> {
  interface Windows {
    readonly windows: { getCurrent(): Promise<{ readonly incognito: boolean }> };
  }
  return (await (globalThis as unknown as { chrome: Windows }).chrome.windows.getCurrent()).incognito;
}

/** Whatever an extension can keep. */
async function kept(): Promise<unknown> {
  type Area = { get(keys: null): Promise<object> };
  interface Storage {
    readonly storage: { readonly local: Area; readonly session: Area; readonly sync: Area };
  }
  const { local, session, sync } = (globalThis as unknown as { chrome: Storage }).chrome.storage;
  return [
    await local.get(null),
    await session.get(null),
    await sync.get(null),
    { ...localStorage },
    await indexedDB.databases(),
    document.cookie,
  ];
}
