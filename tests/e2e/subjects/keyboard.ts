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
