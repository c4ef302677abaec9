/** The main job on the sample article. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function sampleArticle(world: World): void {
  describe('The sample article', () => {
    it('is summed up by one click on the toolbar button', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const shown = await readPopup(popup);
      await popup.screenshot(world.shot('sample-light'));
      await popup.setColorScheme('dark');
      await popup.screenshot(world.shot('sample-dark'));
      expect(shown.title).toBe('Storm surge closes the old harbour');
      expect(shown.source).toContain('The Northmouth Courier');
    });
  });
}
