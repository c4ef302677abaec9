/** A page whose form controls and scripts lie in wait for a careless reader. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import { NOISE } from '../server/pages.ts';
import type { World } from '../world.ts';

export function hostilePage(world: World): void {
  describe('A hostile page', () => {
    it('is read like any other, its mark-up shown as text', async () => {
      const popup = await world.click(await world.open('/hostile'));
      const shown = await readPopup(popup);
      expect(shown.title).toBe('Mapmakers strike over the vanishing dunes');
      expect(shown.source).toContain('The <script>alert(1)</script> Dispatch');
      expect(shown.quotes.map((quote) => quote.text)).toEqual([
        '“We draw a hill in spring and by autumn it is a bay,”',
        '“There are limits to what a dune is worth,” … “even a beautiful one like ours.”',
      ]);
      expect(shown.points.length).toBeGreaterThanOrEqual(3);
    });

    it('lets a passage be shown', async () => {
      const tab = await world.open('/hostile');
      const popup = await world.click(tab);
      await readPopup(popup);
      await popup.click('[data-item="quote-0"]');
      await world.notice(popup, /Shown in the page/);
    });

    it('lets a quote be copied, its link checked against the text of the page', async () => {
      const popup = await world.click(await world.open('/hostile'));
      await readPopup(popup);
      await popup.press('ArrowDown');
      await popup.press('c');
      await world.notice(popup, /copied/i);
    });
  });

  describe('Bytes of something else', () => {
    it.each(Object.keys(NOISE))('are no article: %s', async (path) => {
      const shown = await readPopup(await world.click(await world.open(path)));
      expect(shown.problem).toBe('no-article');
      expect(shown.problemText).toMatch(/no article/);
    });
  });

  describe('Text without a place on the page', () => {
    it('is not quoted; that of a closed box, which waits to be opened, is', async () => {
      const tab = await world.open('/placeless');
      const popup = await world.click(tab);
      const shown = await readPopup(popup);
      expect(shown.title).toBe('Tide mill at Orrin Sound grinds again');
      expect(shown.quotes.map((quote) => quote.text)).toEqual([
        '“We had the drawings of 1790 and no idea how to read them,”',
        '“Two thirds of it came from gifts, and the bank waits until 2041,”',
      ]);
      await popup.click('[data-item="quote-1"]');
      await world.notice(popup, /Shown in the page/);
    });
  });
}
