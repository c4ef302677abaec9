/** The tab is closed, goes elsewhere, is loaded again or crashes, at each step: the popup closes, sums up or says in a sentence what is the matter. */
import { describe, expect, it } from 'vitest';
import type { Popup, Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

const INTERRUPTIONS: Readonly<Record<string, (world: World, tab: Tab) => Promise<void>>> = {
  'is closed': async (world, tab) => {
    world.forget(tab);
    await tab.close();
  },
  'goes to another page': (world, tab) => world.goto(tab, '/brief'),
  'is loaded again': (world, tab) => world.goto(tab, '/long'),
  crashes: async (world, tab) => {
    world.forget(tab);
    await tab.crash();
  },
};

/** What the popup is about when the tab goes. */
const WAYS: Readonly<Record<string, (popup: Popup) => Promise<void>>> = {
  'shows a point': (popup) => popup.click('[data-item="point-0"]'),
  'copies a point': (popup) => popup.click('[data-item="point-0"] + .copy'),
};

export function interruptions(world: World): void {
  // A copy asks the tab for its text as showing does: one browser tries both.
  const ways = Object.entries(WAYS).slice(0, world.name === 'chromium' ? undefined : 1);
  describe.each(Object.entries(INTERRUPTIONS))('A tab that %s', (_name, interrupt) => {
    it('while it is read leaves a summary, a sentence or no popup', async () => {
      const tab = await world.open('/long');
      await Promise.all([tab.pressToolbar(), interrupt(world, tab)]);
      expect(await ending(world, tab)).toMatch(/^(closed|summary|problem: \p{Lu}.{15})/su);
      await leave(world, tab);
    });

    it.each(ways)('while the popup %s leaves word of it or no popup', async (_what, press) => {
      const tab = await world.open('/long');
      const popup = await world.click(tab);
      await readPopup(popup);
      await Promise.all([press(popup).catch(() => undefined), interrupt(world, tab)]);
      expect(await saysOrCloses(world, tab)).toMatch(/^(closed$|.{10})/);
      await leave(world, tab);
    });

    it('once it is read leaves the summary, which then points nowhere', async () => {
      const tab = await world.open('/long');
      const popup = await world.click(tab);
      expect((await readPopup(popup)).points.length).toBeGreaterThanOrEqual(1);
      await interrupt(world, tab);
      if ((await ending(world, tab)) === 'summary') {
        await popup.click('[data-item="point-0"]').catch(() => undefined);
        expect(await saysOrCloses(world, tab)).toMatch(/^(closed$|.{10})/);
      }
      await leave(world, tab);
    });
  });

  describe('A tab that', () => {
    it('has crashed is to be loaded again', async () => {
      const tab = await world.open('/long');
      world.forget(tab);
      await tab.crash();
      await tab.pressToolbar();
      const matter = world.name === 'chromium' ? 'This tab has crashed.' : 'Reading this page failed.';
      expect(await ending(world, tab)).toContain(`problem: ${matter} Load the page again`);
      await leave(world, tab);
    });

    it('keeps its own thread busy is said to be, within ten seconds', async () => {
      const tab = await world.open('/long');
      world.forget(tab);
      await tab.evaluate(() => {
        setTimeout(() => {
          const end = performance.now() + 25_000;
          while (performance.now() < end);
        });
      });
      await tab.pressToolbar();
      expect(await ending(world, tab)).toMatch(/^problem: This page does not answer: .* load it again/);
      await leave(world, tab);
    });
  });

  describe('A background that is ended', () => {
    it('while the page is read, shown and copied takes nothing from any of it', async () => {
      const tab = await world.open('/harbour');
      const end = () => world.browser.stopBackground();
      const popup = await world.click(tab);
      await Promise.all([readPopup(popup), end()]);
      expect((await readPopup(popup)).points.length).toBeGreaterThanOrEqual(3);
      await Promise.all([popup.click('[data-item="quote-0"]'), end()]);
      await world.notice(popup, /Shown in the page/);
      await Promise.all([popup.click('[data-item="quote-0"] + .copy'), end()]);
      await world.notice(popup, /Quote copied/);
    });
  });

  describe('Opened and closed faster than it reads', () => {
    it('reads the page once it is left open', async () => {
      const tab = await world.open('/long');
      for (let time = 0; time < 5; time += 1) {
        await (await world.click(tab)).close();
        await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
      }
      expect((await readPopup(await world.click(tab))).title).toBe('The long log of the lightship');
    });
  });
}

/** @returns "closed", "summary" or "problem: " with what the popup says. */
async function ending(world: World, tab: Tab): Promise<string> {
  // A popup that opens although its tab is going needs a moment to.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return waitUntil('the popup to come to an end', () =>
    asked(world, tab, () => {
      const { state } = document.documentElement.dataset;
      if (state === undefined || state === '' || state === 'reading') return '';
      const said = [...document.querySelectorAll('.problem h1, .problem p')].map((one) => one.textContent);
      return said.length === 0 ? 'summary' : `problem: ${said.join(' ')}`;
    }),
  );
}

function saysOrCloses(world: World, tab: Tab): Promise<string> {
  return waitUntil('the popup to say what came of it', () =>
    asked(world, tab, () => document.querySelector('.notice')?.textContent ?? ''),
  );
}

/** What the popup answers; "closed" where there is none, '' where it went while it was asked. */
async function asked(world: World, tab: Tab, question: () => string): Promise<string> {
  if (!(await tab.hasPopup())) return 'closed';
  const answer = await (await world.browser.popup())?.evaluate(question).catch(() => '');
  return answer ?? '';
}

async function leave(world: World, tab: Tab): Promise<void> {
  await (await world.browser.popup())?.close().catch(() => undefined);
  await tab.close().catch(() => undefined);
  world.forget(tab);
}
