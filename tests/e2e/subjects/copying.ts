/** What a paste gives after Pith has copied. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function copying(world: World): void {
  describe('Copying', () => {
    it('gives a quote with its speaker, title, site, date and link, plain and rich', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      const quote = quotes.find(({ text }) => text.includes('Nobody voted'));
      await popup.click(`[data-item="${quote?.item}"] + .copy`);
      await world.notice(popup, /Quote copied/);
      const { plain, html } = await world.browser.readClipboard();
      const [words, , title, source, link] = plain.split('\n');
      expect(words).toBe(
        '“Nobody voted for a gap in the wall,” … “We voted for a school roof, and I would do so again.” — Jasper Wren, Council leader',
      );
      expect(title).toBe('Storm surge closes the old harbour');
      // As the country of the browser's English writes a day.
      expect(source).toMatch(/^The Northmouth Courier, (3 March|March 3,) 2026$/);
      expect(link).toMatch(/^https?:\/\/northmouth-courier\.example\/harbour/);
      for (const part of [
        'Nobody voted for a gap in the wall',
        'Jasper Wren',
        'Storm surge closes',
        'href="http',
      ])
        expect(html).toContain(part);
    });

    it('copies the point under the focus with C, and everything with A', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { points, quotes } = await readPopup(popup);
      await popup.press('ArrowDown');
      await popup.press('c');
      await world.notice(popup, /Point copied/);
      expect((await world.browser.readClipboard()).plain).toContain(points[0]);
      await popup.press('a');
      await world.notice(popup, /Points and quotes copied/);
      const all = (await world.browser.readClipboard()).plain;
      for (const text of [...points, ...quotes.map((quote) => quote.text)]) expect(all).toContain(text);
    });
  });
}
