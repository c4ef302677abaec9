/** The keys that act on the popup itself. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function keyboard(world: World): void {
  describe('The keyboard', () => {
    it('changes the length with 1, 2 and 3', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      const counts: number[] = [];
      for (const key of ['1', '2', '3']) {
        await popup.press(key);
        counts.push((await readPopup(popup)).points.length);
      }
      expect(counts).toEqual([3, 5, 8]);
      await popup.press('2');
    });

    it('has a length remembered until the next time', async () => {
      const tab = await world.open('/harbour');
      const first = await world.click(tab);
      await readPopup(first);
      await first.press('1');
      await waitUntil('three points', async () => (await readPopup(first)).points.length === 3);
      await first.close();
      const second = await world.click(tab);
      expect((await readPopup(second)).points).toHaveLength(3);
      await second.press('2');
      await waitUntil('five points', async () => (await readPopup(second)).points.length === 5);
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

    it('puts the quotes in order with O and back under their speakers', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      const order = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.quotes .item')].map(({ dataset }) => dataset.item),
        );
      const inOrder = quotes.map((_, index) => `quote-${index}`);
      await popup.press('o');
      await waitUntil('the article’s order', async () => `${await order()}` === `${inOrder}`);
      await popup.press('o');
      await waitUntil('the speakers', async () => `${await order()}` === `${quotes.map(({ item }) => item)}`);
      expect(quotes.map(({ item }) => item)).not.toEqual(inOrder);
    });

    it('finds a speaker with /', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await popup.press('/');
      await waitUntil('the field to have the focus', () =>
        popup.evaluate(() => document.activeElement?.matches('input[type=search]') ?? false),
      );
      for (const key of 'wren') await popup.press(key);
      const chips = () =>
        popup.evaluate(() => [...document.querySelectorAll('.chip .name')].map((name) => name.textContent));
      await waitUntil('one speaker', async () => (await chips()).join() === 'Jasper Wren');
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
