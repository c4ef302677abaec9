/** Before the click there is no Pith: in no page, and not in the background either. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import { TRAPS } from '../server/pages.ts';
import type { World } from '../world.ts';

const PAGES = ['/harbour', '/tides', '/brief', '/hostile', ...TRAPS.map(({ path }) => path)];
const VISITS = 20;

export function beforeClick(world: World): void {
  describe('Before the click', () => {
    it(`has nothing of Pith in memory while ${VISITS} pages load, and has it after the click`, async () => {
      const { browser } = world;
      await browser.stopBackground();
      const atRest = await browser.ownContexts();
      expect(atRest.filter((name) => name !== 'welcome.html')).toEqual([]);
      const tab = await world.open('/harbour');
      for (let visit = 0; visit < VISITS; visit += 1) {
        await world.goto(tab, PAGES[visit % PAGES.length] ?? '/harbour');
        expect(await browser.ownContexts()).toEqual(atRest);
      }
      await world.goto(tab, '/harbour');
      await readPopup(await world.click(tab));
      const after = await browser.ownContexts();
      expect(after).toContain('popup.html');
      expect(after.filter((name) => name.startsWith('script in'))).toHaveLength(1);
      // The script has ended; the article is in the popup alone.
      if (tab.ownGlobals) expect(await tab.ownGlobals()).toEqual([]);
    });

    it('opens the popup whose background was ended, and again', async () => {
      const tab = await world.open('/harbour');
      for (const _time of [1, 2]) {
        await world.browser.stopBackground();
        const popup = await world.click(tab);
        expect((await readPopup(popup)).points.length).toBeGreaterThanOrEqual(3);
        await popup.close();
        await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
      }
    });
  });
}
