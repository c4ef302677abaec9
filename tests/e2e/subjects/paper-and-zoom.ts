/** The popup printed, and at twice its size. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function paperAndZoom(world: World): void {
  describe('On paper', () => {
    it('are the words alone, all of them', async () => {
      const popup = await world.click(await world.open('/many'));
      await readPopup(popup);
      const words = await popup.evaluate(wordsShown);
      await popup.setMedium('print');
      const { controls, cut } = await popup.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.icon, .choice, .chips, footer button')];
        const scroller = document.querySelector<HTMLElement>('.scroller');
        return {
          controls: buttons.filter(({ offsetParent }) => offsetParent !== null).length,
          cut: (scroller?.scrollHeight ?? 0) - (scroller?.clientHeight ?? 0),
        };
      });
      expect(await popup.evaluate(wordsShown)).toEqual(words);
      await popup.setMedium('screen');
      expect(controls).toBe(0);
      expect(cut).toBe(0);
    });
  });

  describe('At 200 %', () => {
    it.each(['/harbour', '/long-names', '/arabic', '/german'])(
      'nothing of %s runs out sideways',
      async (path) => {
        const popup = await world.click(await world.open(path));
        await readPopup(popup);
        const wide = await popup.evaluate(() => {
          document.documentElement.style.zoom = '2';
          const scroller = document.querySelector('.scroller') ?? document.body;
          return scroller.scrollWidth - scroller.clientWidth;
        });
        expect(wide).toBeLessThanOrEqual(0);
      },
    );
  });
}

/** In the popup: the title, and all points and quotes with their speakers that are drawn. */
function wordsShown(): string[] {
  const words = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, .text')];
  return words.filter(({ offsetParent }) => offsetParent !== null).map(({ textContent }) => textContent);
}
