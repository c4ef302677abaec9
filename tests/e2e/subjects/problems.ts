/** What a reader is told where there is nothing to sum up. */
import { describe, expect, it } from 'vitest';
import type { Tab } from '../driver/browser.ts';
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
  });
}

async function read(world: World, page: string | Tab): Promise<Shown> {
  const popup = await world.click(typeof page === 'string' ? await world.open(page) : page);
  const shown = await readPopup(popup);
  await popup.screenshot(world.shot(`problem-${shown.problem}`));
  return shown;
}
