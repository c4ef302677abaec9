/** What a reader is told where there is nothing to sum up. */
import { describe, expect, it } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup, type Shown } from '../read-popup.ts';
import type { World } from '../world.ts';

const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:config' };

export function problems(world: World): void {
  describe('Where there is no summary', () => {
    it('says that a page holds no article', async () => {
      const shown = await read(world, '/tides');
      expect(shown.problem).toBe('no-article');
      expect(shown.problemText).toMatch(/no article/);
    });

    it('says that a text is too short', async () => {
      const shown = await read(world, '/brief');
      expect(shown.problem).toBe('too-short');
      expect(shown.problemText).toMatch(/too short/);
    });

    it('says that it cannot read a PDF file', async () => {
      const tab = await world.open('/leaflet.pdf');
      const shown = await read(world, tab);
      // The browser's viewer is a page of its own, which goes on building itself.
      await world.forgetChanges(tab);
      expect(shown.problem).toBe('pdf');
      expect(shown.problemText).toMatch(/PDF/);
    });

    it('says that a picture is no page', async () => {
      const shown = await read(world, '/mole.png');
      expect(shown.problem).toBe('picture');
      expect(shown.problemText).toMatch(/picture/);
    });

    it('says that the browser closes its own pages to extensions', async () => {
      const shown = await read(world, BROWSER_PAGE[world.browser.name]);
      expect(shown.problem).toBe('restricted');
      expect(shown.problemText).toMatch(/no extension/);
    });

    it('greys its button over such a page, and over no other', async () => {
      const tab = await world.open(BROWSER_PAGE[world.browser.name]);
      await readPopup(await world.click(tab));
      await waitUntil('the grey icon', () => tab.isButtonGrey());
      await closePopup(world, tab);
      // The browser's own page goes on building itself.
      world.forget(tab);
      await tab.close();
      const article = await world.open('/harbour');
      await readPopup(await world.click(article));
      expect(await article.isButtonGrey()).toBe(false);
    });

    it('says that its own reading failed, over what was seen of the page before', async () => {
      const tab = await world.open('/harbour');
      await readPopup(await world.click(tab));
      await closePopup(world, tab);
      // The click has opened the page to Pith's own pages: one of them breaks what the next reading stands on.
      await world.browser.welcome.evaluate(breakReading);
      const popup = await world.click(tab);
      await world.notice(popup, /Reading this page failed/);
      expect((await readPopup(popup)).points).toHaveLength(5);
      await closePopup(world, tab);
      await world.goto(tab, '/harbour');
      expect((await readPopup(await world.click(tab))).points).toHaveLength(5);
    });
  });

  describe('Where a part is missing', () => {
    it('says so over the summary of what there is', async () => {
      const popup = await world.click(await world.open('/partial'));
      const { points } = await readPopup(popup);
      expect(points.length).toBeGreaterThan(0);
      expect(await popup.evaluate(() => document.querySelector('.cut')?.textContent)).toMatch(
        /not free to read: its end may be missing/,
      );
    });
  });
}

async function read(world: World, page: string | Tab): Promise<Shown> {
  const popup = await world.click(typeof page === 'string' ? await world.open(page) : page);
  const shown = await readPopup(popup);
  await popup.screenshot(world.shot(`problem-${shown.problem}`));
  return shown;
}

async function closePopup(world: World, tab: Tab): Promise<void> {
  await (await world.browser.popup())?.close();
  await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
}

interface Chrome {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
}

/** In a page of Pith's: takes from Pith's own world of the page in front what every reading needs. */
async function breakReading(): Promise<void> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  await scripting.executeScript({
    target: { tabId: tab?.id },
    func: () => {
      DOMImplementation.prototype.createHTMLDocument = () => {
        throw new Error('broken');
      };
    },
  });
}
