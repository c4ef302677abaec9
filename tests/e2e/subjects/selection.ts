/** A selection in place of the page. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import { selectWords } from '../select-words.ts';
import type { World } from '../world.ts';

export function selection(world: World): void {
  describe('A selection', () => {
    it('of sixty words is what is summed up, and the whole page is one click away', async () => {
      const tab = await world.open('/harbour');
      await selectWords(tab, 'The surge reached', 'had left no doubt.');
      const popup = await world.click(tab);
      const shown = await readPopup(popup);
      expect(shown.title).toBe('Storm surge closes the old harbour');
      expect(shown.quotes.map(({ text }) => text)).toEqual(['“the easiest of my life”']);
      expect(await popup.evaluate(() => document.querySelector('.banner')?.textContent)).toMatch(
        /Summary of your selection/,
      );
      await popup.screenshot(world.shot('selection'));
      await popup.click('[data-action=whole-page]');
      await waitUntil('the whole page', async () => (await readPopup(popup)).quotes.length > 5);
      expect(await popup.evaluate(() => document.querySelector('.banner') === null)).toBe(true);
      // The button that had the focus is gone.
      expect(await popup.evaluate(() => document.activeElement?.matches('.points .item'))).toBe(true);
    });

    it('of a few words leaves the page as what is summed up', async () => {
      const tab = await world.open('/harbour');
      await selectWords(tab, 'Nobody was hurt.');
      const shown = await readPopup(await world.click(tab));
      expect(shown.quotes.length).toBeGreaterThan(5);
    });
  });
}
