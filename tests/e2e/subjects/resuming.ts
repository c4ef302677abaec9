/** The popup closes at every click into the page: it opens again where the reader was. */
import { describe, expect, it } from 'vitest';
import type { Popup, Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** In milliseconds: as long as the page has no time for Pith. */
const BUSY = 4_000;

export function resuming(world: World): void {
  describe('Opened again on the same page, the popup', () => {
    it('is as it was left: filter, order, position, the quote shown last, what was opened, the focus', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      await popup.press('q');
      await popup.click('[data-speaker="name:Ludmila Okonjo"]');
      await waitUntil('her quotes', async () => (await readPopup(popup)).quotes.length === 2);
      await popup.press('End');
      await popup.press('Enter');
      await world.notice(popup, /Shown in the page/);
      await popup.click('.row:focus-within .context');
      await waitUntil('the context', async () => (await stateOf(popup)).opened.length === 1);
      const before = await settled(popup);
      expect(before).toMatchObject({ speaker: 'name:Ludmila Okonjo', opened: [before.current] });
      expect(before.scrolled).toBeGreaterThan(0);
      await waitUntil('the place to be kept', async () =>
        (await keptViews(world)).some(
          ({ scrolled, opened }) => Math.round(scrolled) === before.scrolled && opened.length === 1,
        ),
      );
      await closeAndWait(popup, tab);
      const next = await world.click(tab);
      await readPopup(next);
      await waitUntil('the same state', async () => (await stateOf(next)).scrolled === before.scrolled);
      expect({ ...(await stateOf(next)), focused: '' }).toEqual({ ...before, focused: '' });
      expect((await stateOf(next)).focused).toBe(before.current);
      await next.screenshot(world.shot('resumed'));
    });

    it('shows it at once, while the page has no time to be read, and takes orders', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { points } = await readPopup(popup);
      await waitUntil('it to be kept', async () => (await keptKeys(world)).length > 0);
      await closeAndWait(popup, tab);
      const began = Date.now();
      await tab.evaluate((busy: number) => {
        setTimeout(() => {
          const end = Date.now() + busy;
          while (Date.now() < end);
        }, 200);
      }, BUSY);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const next = await tab.clickToolbar();
      expect((await readPopup(next)).points).toEqual(points);
      expect(Date.now() - began).toBeLessThan(BUSY);
      await next.press('ArrowDown');
      await next.press('Enter');
      await world.notice(next, /Shown in the page/);
    });

    it('says so when the page has changed since, and shows what it says now', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      await waitUntil('it to be kept', async () => (await keptKeys(world)).length > 0);
      await closeAndWait(popup, tab);
      await tab.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((one) =>
          /Nobody voted/.test(one.textContent ?? ''),
        );
        if (paragraph) paragraph.textContent = '“Nobody asked me at all,” said council leader Jasper Wren.';
      });
      await world.expectChanges(tab);
      const next = await world.click(tab);
      await world.notice(next, /The page has changed/);
      expect((await readPopup(next)).quotes.map(({ text }) => text)).toContain('“Nobody asked me at all,”');
    });

    it('knows nothing of another page in the same tab, and forgets the tab when it is closed', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      await waitUntil('it to be kept', async () => (await keptKeys(world)).length > 0);
      await closeAndWait(popup, tab);
      await world.goto(tab, '/many');
      const next = await world.click(tab);
      expect((await readPopup(next)).title).toMatch(/^Forty voices/);
      await closeAndWait(next, tab);
      world.forget(tab);
      await tab.close();
      await waitUntil('the memory to be empty', async () => (await keptKeys(world)).length === 0);
    });
  });
}

interface Place {
  readonly speaker: string;
  readonly current: string;
  readonly opened: readonly string[];
  readonly scrolled: number;
  readonly focused: string;
}

function stateOf(popup: Popup): Promise<Place> {
  return popup.evaluate(() => {
    const itemIn = (row: Element | null) =>
      row?.querySelector<HTMLElement>('[data-item]')?.dataset.item ?? '';
    const lists = document.querySelector('.scroller');
    const scroller = lists && lists.scrollHeight > lists.clientHeight ? lists : document.documentElement;
    return {
      speaker: document.querySelector<HTMLElement>('.chip[aria-pressed=true]')?.dataset.speaker ?? '',
      current: document.querySelector<HTMLElement>('[data-item][aria-current]')?.dataset.item ?? '',
      opened: [...document.querySelectorAll('.more:not([hidden])')].map((more) =>
        itemIn(more.closest('.row')),
      ),
      scrolled: Math.round(scroller.scrollTop),
      focused: itemIn(document.activeElement?.closest('.row') ?? null),
    };
  });
}

/** When nothing moves any more, and a little later, when it has been kept. */
async function settled(popup: Popup): Promise<Place> {
  let last = '';
  await waitUntil('the popup to come to rest', async () => {
    const now = JSON.stringify(await stateOf(popup));
    const isSame = now === last;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return isSame;
  });
  return stateOf(popup);
}

interface Storage {
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, { value: unknown }>> } };
}

async function keptKeys(world: World): Promise<string[]> {
  return Object.keys(await kept(world));
}

async function keptViews(world: World): Promise<{ scrolled: number; opened: unknown[] }[]> {
  return Object.entries(await kept(world)).flatMap(([key, { value }]) =>
    key.endsWith('-view') ? [value as { scrolled: number; opened: unknown[] }] : [],
  );
}

/** Of places, by key; asked in a page of Pith's. */
function kept(world: World): Promise<Record<string, { value: unknown }>> {
  return world.browser.welcome.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Storage };
    const all = Object.entries(await chrome.storage.session.get(null));
    return Object.fromEntries(all.filter(([key]) => key.startsWith('place-')));
  });
}

async function closeAndWait(popup: Popup, tab: Tab): Promise<void> {
  await popup.close();
  await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
}
