/** Pages that only a browser lays out: hidden, framed, shadowed or built by script, each holds one and the same report. */
import { describe, expect, it } from 'vitest';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { PARAGRAPHS, TITLE } from '../../fixtures/pages/ferry-article.ts';
import { readPopup } from '../read-popup.ts';
import { TRAPS } from '../server/pages.ts';
import type { World } from '../world.ts';

const { words } = articleFromParagraphs({ paragraphs: PARAGRAPHS }).coverage;

export function layout(world: World): void {
  describe('Laid out by the browser', () => {
    it.each(TRAPS)('$name: the whole report is read and nothing else', async ({ path }) => {
      const popup = await world.click(await world.open(path));
      const shown = await readPopup(popup);
      expect(shown.title).toBe(TITLE);
      expect(shown.coverage).toMatch(new RegExp(`^${words} words read`));
    });
  });
}
