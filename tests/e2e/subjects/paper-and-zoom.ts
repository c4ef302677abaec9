/** The popup printed, and at twice its size. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function paperAndZoom(world: World): void {
  describe('On paper', () => {
    it('are the words alone, all of them', async () => {
      const popup = await world.click(await world.open('/many'));
      await readPopup(popup);
      const { controls, cut } = await popup.evaluate(() => {
        for (const sheet of document.styleSheets)
          for (const rule of sheet.cssRules)
            if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
              rule.media.mediaText = 'all';
        const buttons = [...document.querySelectorAll<HTMLElement>('.icon, .choice, .chips, footer button')];
        const scroller = document.querySelector<HTMLElement>('.scroller');
        return {
          controls: buttons.filter(({ offsetParent }) => offsetParent !== null).length,
          cut: (scroller?.scrollHeight ?? 0) - (scroller?.clientHeight ?? 0),
        };
      });
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
