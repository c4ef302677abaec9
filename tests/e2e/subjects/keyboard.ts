/** The keys that act on the popup itself. */
import { describe, expect, it } from 'vitest';
import type { Popup, Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** The default comes last, for the tests that follow. */
const LENGTHS = [
  ['1', 'short', 3],
  ['3', 'long', 8],
  ['2', 'medium', 5],
] as const;

export function keyboard(world: World): void {
  describe('The keyboard', () => {
    it('changes the length with 1, 2 and 3, which is remembered', async () => {
      const tab = await world.open('/harbour');
      for (const [key, length, most] of LENGTHS) {
        const popup = await world.click(tab);
        await readPopup(popup);
        await popup.press(key);
        await waitUntil(length, async () => (await readPopup(popup)).points.length === most);
        await closeAndWait(popup, tab);
        const next = await world.click(tab);
        expect((await readPopup(next)).points).toHaveLength(most);
        await closeAndWait(next, tab);
      }
    });

    it('copies as Markdown with M and the citation with B', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await popup.press('m');
      await world.notice(popup, /as Markdown/);
      expect((await world.browser.readClipboard()).plain).toMatch(/^## Key points\n/);
      await popup.press('b');
      await world.notice(popup, /Citation copied/);
      expect((await world.browser.readClipboard()).plain).toMatch(/^Ashgrove, T\./);
    });

    it('puts the quotes in order with O, which is remembered, and back under their speakers', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { quotes } = await readPopup(popup);
      const bySpeaker = quotes.map(({ item }) => item);
      const inOrder = quotes.map((_, index) => `quote-${index}`);
      expect(bySpeaker).not.toEqual(inOrder);
      await popup.press('o');
      await waitUntil('the article’s order', async () => `${await orderIn(popup)}` === `${inOrder}`);
      await closeAndWait(popup, tab);
      const next = await world.click(tab);
      await readPopup(next);
      expect(await orderIn(next)).toEqual(inOrder);
      await next.press('o');
      await waitUntil('the speakers', async () => `${await orderIn(next)}` === `${bySpeaker}`);
    });

    it('reads the points aloud with R, or says that the device has no voice for them', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await waitUntil('a point to be said, or the reason why none is', async () => {
        await popup.press('r');
        return popup.evaluate(() =>
          Boolean(
            document.querySelector('.row[data-spoken]') ??
              document.querySelector('.notice')?.textContent?.includes('no voice for English'),
          ),
        );
      });
      await popup.press('Escape');
    });

    it('lists the keys with ?, closes the list and then the popup with Escape', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      await popup.press('?');
      await waitUntil('the list of keys', () =>
        popup.evaluate(() => document.querySelector('dialog, [role=dialog]') !== null),
      );
      await popup.press('Escape');
      await waitUntil('the list to close', () =>
        popup.evaluate(() => document.querySelector('dialog, [role=dialog]') === null),
      );
      await popup.press('Escape');
      await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
    });
  });
}

function orderIn(popup: Popup): Promise<(string | undefined)[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.quotes .item')].map(({ dataset }) => dataset.item),
  );
}

async function closeAndWait(popup: Popup, tab: Tab): Promise<void> {
  await popup.close();
  await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
}
