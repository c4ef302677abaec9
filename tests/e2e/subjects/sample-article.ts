/** The main job on the sample article. */
import { describe, expect, it } from 'vitest';
import { SAMPLE_QUOTES } from '../../fixtures/sample/quotes.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** From the captions, the teasers, the newsletter box and the comments of the page. */
const CLUTTER = /Photograph|Read more|heard it before|Harbour Lights|Lifeboat|neighbour|first time|Ashgrove/i;
/** How the popup heads a quote whose speaker has no name. */
const NAMELESS = /^(Speaker not (named|certain)|One of them)$/i;

export function sampleArticle(world: World): void {
  describe('The sample article', () => {
    it('is summed up by one click on the toolbar button', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const shown = await readPopup(popup);
      await popup.screenshot(world.shot('sample-light'));
      await popup.setColorScheme('dark');
      await popup.screenshot(world.shot('sample-dark'));
      expect(shown.title).toBe('Storm surge closes the old harbour');
      expect(shown.source).toMatch(/^The Northmouth Courier · (3 March|March 3,) 2026 · Tobin Ashgrove$/);
      expect(shown.points).toHaveLength(5);
      expect(shown.points.filter((point) => CLUTTER.test(point))).toEqual([]);
    });

    it('has its quotes under the names of those who said them', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      const said = quotes.map(({ text, speaker }) => ({ text: wordsOf(text), speaker }));
      expect(said).toHaveLength(SAMPLE_QUOTES.length);
      for (const { text, speaker } of SAMPLE_QUOTES)
        expect(said).toContainEqual({ text, speaker: speaker ?? expect.stringMatching(NAMELESS) });
    });
  });
}

/** Without the marks, those between two parts of an interrupted quote included. */
function wordsOf(quote: string): string {
  return quote.slice(1, -1).replaceAll('” … “', ' ');
}
