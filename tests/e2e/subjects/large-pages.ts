/** Pages that no reader could wait for if all of them were read. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import { LARGE } from '../server/pages.ts';
import type { World } from '../world.ts';

export function largePages(world: World): void {
  describe('A large page', () => {
    it.each(LARGE)('of $name is read, in part where it must be', async ({ path, whole }) => {
      const popup = await world.click(await world.open(path));
      const started = performance.now();
      const shown = await readPopup(popup);
      console.log(`${path}: shown after ${Math.round(performance.now() - started)} ms`);
      expect(shown.state).toBe('summary');
      expect(shown.points.length).toBeGreaterThan(0);
      const text = await popup.evaluate(() => document.body.textContent);
      expect(text.includes('longer than Pith reads')).toBe(!whole);
    });
  });
}
