/** The side panel: the popup's view that stays. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { findFaults } from '../find-faults.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:config' };

export function sidePanel(world: World): void {
  describe('The side panel', () => {
    afterEach(async () => {
      if (await world.browser.hasPanel()) await (await world.browser.panel()).close();
    });

    it('opens from the popup with P and shows the page in front', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      await popup.press('s');
      const panel = await world.browser.panel();
      await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
      expect((await readPopup(panel)).title).toBe('Storm surge closes the old harbour');
      for (const scheme of ['light', 'dark'] as const) {
        await panel.setColorScheme(scheme);
        await panel.screenshot(world.shot(`panel-${scheme}`));
      }
      expect(await findFaults(panel)).toEqual([]);
    });

    it('says when another page is in front, reads it at a click on the button, and goes back on request', async () => {
      const tab = await world.open('/harbour');
      const panel = await openPanel(world, await world.click(tab));
      await readPopup(panel);
      const other = await world.open('/brief');
      await waitUntil('the panel to say so', async () => /not the page in front/.test(await banner(panel)));
      expect(await banner(panel)).toMatch(/click Pith’s button/);
      await panel.screenshot(world.shot('panel-other'));
      await other.pressToolbar();
      await waitUntil('the other page', async () => (await readPopup(panel)).problem === 'too-short');
      await waitUntil('the popup to be gone', async () => !(await other.hasPopup()));
      expect(await banner(panel)).toBe('');
      await tab.show();
      await waitUntil('the offer to read the page in front', () =>
        panel.evaluate(() => document.querySelector('[data-action=read-front]') !== null),
      );
      await panel.click('[data-action=read-front]');
      await waitUntil('the first page', async () => (await readPopup(panel)).title.startsWith('Storm surge'));
    });

    it('finds its way back from a page without an article and from one that is closed to it', async () => {
      const tab = await world.open('/harbour');
      const panel = await openPanel(world, await world.click(tab));
      await readPopup(panel);
      await world.goto(tab, '/tides');
      await tab.pressToolbar();
      await waitUntil('the problem', async () => (await readPopup(panel)).problem === 'no-article');
      // The text comes later: no click in the toolbar is needed for another reading.
      await tab.evaluate(() => {
        const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
        const paragraphs = days.map(
          (day, rise) =>
            `<p>On ${day} the tide rose by ${rise + 4} feet and covered the mole, as the harbour office had said it would in the morning.</p>`,
        );
        document.body.innerHTML = `<article><h1>Tides rise</h1>${paragraphs.join('')}</article>`;
      });
      await panel.click('[data-action=read-again]');
      await waitUntil('the summary', async () => (await readPopup(panel)).state === 'summary');
      await waitUntil('the focus on its first point', () =>
        panel.evaluate(() => document.activeElement?.matches('.points .item')),
      );
      await tab.goto(BROWSER_PAGE[world.browser.name]);
      await waitUntil('the need of a click', async () => /click Pith’s button/.test(await banner(panel)));
      await tab.pressToolbar();
      await waitUntil('the other problem', async () => (await readPopup(panel)).problem === 'restricted');
      expect(await panel.evaluate(() => document.querySelector('[data-action=read-again]'))).toBe(null);
      await world.goto(tab, '/harbour');
      await waitUntil('the need of a click', async () => /click Pith’s button/.test(await banner(panel)));
      await tab.pressToolbar();
      await waitUntil('the article', async () => (await readPopup(panel)).title.startsWith('Storm surge'));
      expect(await banner(panel)).toBe('');
    });

    it('says when the page has put another article in its place, and reads that on request', async () => {
      const tab = await world.open('/harbour');
      const panel = await openPanel(world, await world.click(tab));
      await readPopup(panel);
      // The address first and the words later, as such pages do.
      await tab.evaluate(() => {
        history.pushState({}, '', '/ferry');
        setTimeout(() => {
          const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
          const paragraphs = days.map(
            (day, boats) =>
              `<p>On ${day} the ferry carried ${boats + 40} bicycles and two geese, which the crew counted twice before the noon crossing.</p>`,
          );
          document.title = 'Geese on the ferry';
          document.body.innerHTML = `<article><h1>Geese on the ferry</h1>${paragraphs.join('')}</article>`;
        }, 300);
      });
      await waitUntil('the panel to say so', async () => /shows another text/.test(await banner(panel)));
      expect(await findFaults(panel)).toEqual([]);
      await world.expectChanges(tab);
      await panel.click('[data-action=read-front]');
      await waitUntil('the new article', async () => (await readPopup(panel)).title === 'Geese on the ferry');
      expect(await banner(panel)).toBe('');
    });

    it('acts on no other page than the one it shows', async () => {
      const tab = await world.open('/harbour');
      const panel = await openPanel(world, await world.click(tab));
      await readPopup(panel);
      await world.goto(tab, '/tides');
      await waitUntil('the panel to say so', async () => /not the page in front/.test(await banner(panel)));
      await panel.click('[data-item="point-0"]');
      await world.notice(panel, /gone to another page/);
      expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  });
}

async function openPanel(world: World, popup: Popup): Promise<Popup> {
  await readPopup(popup);
  await popup.click('[data-action=panel]');
  return world.browser.panel();
}

function banner(panel: Popup): Promise<string> {
  return panel.evaluate(() => document.querySelector('aside.banner')?.textContent ?? '');
}
