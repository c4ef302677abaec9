/** Pages on which one of several stories is in view: its own title and author stand over its own words. */
import { describe, expect, it } from 'vitest';
import { FERRY, HERON } from '../../fixtures/pages/in-view.ts';
import { readPopup } from '../read-popup.ts';
import { IN_VIEW } from '../server/pages.ts';
import type { World } from '../world.ts';

export function inView(world: World): void {
  describe('Of several stories', () => {
    it.each(IN_VIEW)('$name: the one in view is read alone', async ({ path }) => {
      const popup = await world.click(await world.open(path));
      const { title, source, points, quotes } = await readPopup(popup);
      expect(title).toBe(HERON.title);
      expect(source).toContain(HERON.author);
      expect(source).not.toContain(FERRY.author);
      expect(quotes.map(({ speaker }) => speaker)).toEqual(['Tove Berg']);
      const own = HERON.paragraphs.join(' ');
      expect(points.length).toBeGreaterThan(0);
      for (const point of points) expect(own).toContain(point.split(' […]')[0]);
    });
  });
}
