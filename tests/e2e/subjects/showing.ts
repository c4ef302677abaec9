/** Pointing from the popup into the page. */
import { describe, expect, it } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function showing(world: World): void {
  describe('Showing in the page', () => {
    it('scrolls to a quote and highlights its parts, without a change of the page', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { quotes } = await readPopup(popup);
      const quote = quotes.find(({ text }) => text.includes('Nobody voted'));
      await popup.click(`[data-item="${quote?.item}"]`);
      await world.notice(popup, /Shown in the page/);
      expect(await highlighted(tab)).toEqual([
        'Nobody voted for a gap in the wall,',
        'We voted for a school roof, and I would do so again.',
      ]);
      await isInView(tab, 'Nobody voted for a gap in the wall');
      await tab.screenshot(world.shot('shown'));
    });

    it('brings a quote back that a picture has pushed away on the way to it', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { quotes } = await readPopup(popup);
      const quote = quotes.find(({ text }) => text.includes('Nobody voted'));
      await tab.evaluate(() => {
        document.documentElement.style.overflowAnchor = 'none';
        document.body.style.paddingBottom = '2000px';
        const push = () => {
          const picture = document.createElement('div');
          picture.style.height = '1500px';
          document.querySelector('h1')?.after(picture);
        };
        addEventListener('scroll', push, { once: true });
      });
      await popup.click(`[data-item="${quote?.item}"]`);
      await world.notice(popup, /Shown in the page/);
      await isInView(tab, 'Nobody voted for a gap in the wall');
      expect(await tab.evaluate(() => document.querySelector('h1')?.nextElementSibling?.clientHeight)).toBe(
        1500,
      );
      await world.expectChanges(tab);
    });

    it('stands beside the popup or below it, in a wide window and a narrow one', async () => {
      const tab = await world.open('/harbour');
      for (const width of tab.setLayout ? [1400, 700] : []) {
        await tab.setLayout?.({ width, height: 900, zoom: 1, scheme: 'light' });
        const popup = await world.click(tab);
        const { quotes } = await readPopup(popup);
        const quote = quotes.find(({ text }) => text.includes('Nobody voted'));
        await popup.click(`[data-item="${quote?.item}"]`);
        await world.notice(popup, /Shown in the page/);
        const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        await waitUntil('the passage to stand free of the popup', () => tab.evaluate(isFreeOf, size));
        await popup.close();
        await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
      }
    });

    it('walks through the points with the arrow keys and shows one with Enter', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { points } = await readPopup(popup);
      await popup.press('ArrowDown');
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await world.notice(popup, /Shown in the page/);
      // The whole sentence, of which a point may be a part.
      const [words = ''] = (points[1] ?? '').replace(/\.$/, '').split(' […]');
      expect(words.length).toBeGreaterThan(40);
      expect((await highlighted(tab)).join(' ')).toContain(words);
      expect(await tab.hasPopup()).toBe(true);
    });

    it('shows what stands around a quote, and why a point was chosen, in the popup itself', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      const quote = quotes.find(({ text }) => text.includes('Nobody voted'));
      const row = `.row:has(> [data-item="${quote?.item}"])`;
      const more = (selector: string) =>
        popup.evaluate((one: string) => document.querySelector(one)?.textContent ?? '', selector);
      await popup.click(`${row} .context`);
      // The paragraph as the page has it, with the words between the two parts.
      await waitUntil('the paragraph', async () => /Wren/.test(await more(`${row} .more`)));
      expect(await more(`${row} .more`)).toMatch(
        /^Council leader Jasper Wren .*Nobody voted for a gap in the wall.*he said.*I would do so again/s,
      );
      await popup.click(`${row} .context`);
      await waitUntil('it to be gone', async () => (await more(`${row} .more`)) === '');
      await popup.click('.why');
      await waitUntil('the reason', async () =>
        /^Chosen (because it|for how) /.test(await more('.more:not([hidden])')),
      );
    });

    it('says so when the page has changed since it was read', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      await tab.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Something else.';
      });
      await world.expectChanges(tab);
      await popup.click('[data-item="point-0"]');
      await world.notice(popup, /page has changed/);
    });

    it('touches no other page: the tab that has gone on is left alone', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      await world.goto(tab, '/tides');
      await popup.click('[data-item="point-0"]');
      await world.notice(popup, /gone to another page/);
      expect(await highlighted(tab)).toEqual([]);
    });
  });
}

/** In the page: whether all that is highlighted is in the window, and none of it in the upper right corner, where a popup of that size hangs. */
function isFreeOf({ width, height }: { readonly width: number; readonly height: number }): boolean {
  const boxes = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight] as Range[])
    .flatMap((range) => [...range.getClientRects()]);
  return (
    boxes.length > 0 &&
    boxes.every(
      ({ top, bottom, right }) =>
        top >= 0 && bottom <= innerHeight && (right <= innerWidth - width || top >= height),
    )
  );
}

function highlighted(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
}

/** Waits for the scrolling to end: the passage's paragraph stands whole within the window. */
async function isInView(tab: Tab, words: string): Promise<void> {
  await waitUntil('the passage to be in view', () =>
    tab.evaluate((wanted: string) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
      const box = paragraph?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, words),
  );
}
