/** The strip that shows where in the article the points and quotes stand. */
import { describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function strip(world: World): void {
  describe('The strip', () => {
    it('follows the reader: what is in view stands out, what has the focus more', async () => {
      const popup = await world.click(await world.open('/many'));
      await readPopup(popup);
      await waitUntil('the points to be in view', async () =>
        (await marked(popup, 'in-view')).includes('point'),
      );
      const atFirst = await marked(popup, 'in-view');
      expect(atFirst.length).toBeLessThan(20);
      expect(await marked(popup, 'focused')).toEqual([]);
      await popup.press('End');
      await waitUntil('other marks', async () => !(await marked(popup, 'in-view')).includes('point'));
      expect((await marked(popup, 'in-view')).length).toBeGreaterThan(0);
      expect(await marked(popup, 'focused')).toEqual(['quote']);
      expect(await popup.evaluate(isInSight)).toBe(true);
    });

    it('runs from the right in an article that does', async () => {
      const popup = await world.click(await world.open('/arabic'));
      await readPopup(popup);
      // The first quote stands before the middle of the article: in its right half.
      expect(
        await popup.evaluate(() => {
          const box = document.querySelector('.strip')?.getBoundingClientRect();
          const mark = document.querySelector('.strip [data-mark=quote]')?.getBoundingClientRect();
          return box !== undefined && mark !== undefined && mark.left > box.left + box.width / 2;
        }),
      ).toBe(true);
    });
  });
}

/** The kinds of the marks that stand out so. */
function marked(popup: Popup, how: 'in-view' | 'focused'): Promise<string[]> {
  return popup.evaluate(
    (attribute: string) =>
      [...document.querySelectorAll<HTMLElement>(`.strip [data-${attribute}]`)].map(
        ({ dataset }) => dataset.mark ?? '',
      ),
    how,
  );
}

/** In the popup. */
function isInSight(): boolean {
  const box = document.querySelector('.strip')?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
}
