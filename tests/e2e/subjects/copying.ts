/** What a paste gives after Pith has copied. */
import { describe, expect, it } from 'vitest';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** By the entry's name: what a paste then gives, and what the popup says. */
const MENU = [
  ['copy-markdown', /^## Key points\n/, /copied as Markdown/],
  ['copy-json', /^\{\n {2}"article": \{\n {4}"title": "Storm surge/, /copied as JSON/],
  [
    'cite-apa',
    /^Ashgrove, T\. \(2026, March 3\)\. Storm surge closes the old harbour\. The Northmouth/,
    /Citation copied \(APA/,
  ],
  [
    'cite-mla',
    /^Ashgrove, Tobin\. “Storm surge closes the old harbour\.” The Northmouth Courier, 3 Mar\. 2026/,
    /Citation copied \(MLA/,
  ],
  [
    'cite-chicago',
    /^Ashgrove, Tobin\. “Storm surge closes the old harbour\.” The Northmouth Courier, March 3, 2026/,
    /Citation copied \(Chicago/,
  ],
  ['cite-bibtex', /^@misc\{ashgrove2026storm,\n {2}author = \{Ashgrove, Tobin\}/, /Citation copied \(BibTeX/],
] as const;

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
        '“Nobody voted for a gap in the wall,” … “We voted for a school roof, and I would do so again.” — Jasper Wren, Council leader (attribution inferred)',
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

    it('gives an address without sessions and tracking, with raw signs encoded', async () => {
      const path = '/harbour?utm_source=mail&PHPSESSID=0a1b2c3d&part=a|{b}';
      const popup = await world.click(await world.open(path));
      await readPopup(popup);
      await popup.press('n');
      await world.notice(popup, /Shown in the page/);
      await popup.press('c');
      await world.notice(popup, /Point copied/);
      const { plain, html } = await world.browser.readClipboard();
      expect(plain).toMatch(/\/harbour(?:\?part=a%7C%7[Bb]b%7[Dd])?#:~:text=/);
      expect(`${plain}${html}`).not.toMatch(/utm_|PHPSESSID|[|{}]/);
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

    it('gives what each entry of the menu says', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      for (const [action, words, notice] of MENU) {
        await popup.click('[data-action=more]');
        await popup.click(`[data-action=${action}]`);
        await world.notice(popup, notice);
        expect((await world.browser.readClipboard()).plain).toMatch(words);
      }
    });

    it('copies all quotes of a speaker, and no others', async () => {
      const popup = await world.click(await world.open('/many'));
      const { quotes } = await readPopup(popup);
      // Out from under the foot.
      await popup.evaluate(() =>
        document.querySelector('.speaker > .copy')?.scrollIntoView({ block: 'center' }),
      );
      await popup.click('.speaker > .copy');
      await world.notice(popup, /quotes copied/);
      const { plain } = await world.browser.readClipboard();
      const [first] = quotes;
      const own = quotes.filter(({ speaker }) => speaker === first?.speaker);
      expect(plain.split('\n').filter((line) => line.includes(' — '))).toHaveLength(own.length);
      expect(plain).toContain(first?.text);
    });
  });
}
