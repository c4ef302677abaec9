/** What a newsroom does with a page: marks it, counts who is quoted, and keeps what it may need. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Popup, Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { findFaults } from '../find-faults.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function newsroom(world: World): void {
  describe('Marks in the page', () => {
    it('are set by H for every point and quote, and gone with H, without a change of the page', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { quotes } = await readPopup(popup);
      await popup.press('h');
      await world.notice(popup, /^Marked \d+ points and quotes in the page/);
      const marked = (await marks(tab)).join('\n');
      expect(marked).toContain('Nobody voted for a gap in the wall,');
      expect((await marks(tab)).length).toBeGreaterThan(quotes.length);
      await tab.screenshot(world.shot('marked'));
      await popup.press('h');
      await world.notice(popup, /Marks cleared/);
      expect(await marks(tab)).toEqual([]);
    });

    it('N and P go through the page in its own order', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      await readPopup(popup);
      const seen: string[] = [];
      for (const key of ['n', 'n', 'n', 'p']) {
        const before = await shown(tab);
        await popup.press(key);
        await waitUntil('the next passage', async () => (await shown(tab)) !== before);
        seen.push(await shown(tab));
      }
      expect(seen[3]).toBe(seen[1]);
      const text = await tab.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ') ?? '');
      const places = seen.slice(0, 3).map((words) => text.indexOf(words.replace(/\s+/g, ' ')));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  describe('Who is quoted', () => {
    it('is a line, a table on request, and cells for the clipboard', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await popup.press('q');
      await popup.click('.who summary');
      expect(await popup.evaluate(() => document.querySelector('.who summary')?.textContent)).toMatch(
        /^\d+% of the quoted words are from \d+ named sources/,
      );
      await popup.screenshot(world.shot('who-is-quoted'));
      // Out from under the foot.
      await popup.evaluate(() =>
        document.querySelector('[data-action=copy-csv]')?.scrollIntoView({ block: 'center' }),
      );
      await popup.click('[data-action=copy-csv]');
      await world.notice(popup, /Speakers copied as CSV/);
      const csv = (await world.browser.readClipboard()).plain;
      expect(csv).toMatch(/^Speaker,Role,Source,Quotes,Words,Share\r?\n/);
      expect(csv).toContain('Jasper Wren');
      await popup.click('[data-action=copy-table]');
      await world.notice(popup, /Table of speakers copied/);
      const { plain, html } = await world.browser.readClipboard();
      expect(plain.split('\n')[0]).toMatch(/^Speaker\tRole\tSource\tQuotes\tWords\tShare\r?$/);
      expect(html).toMatch(/<table/);
    });
  });

  describe('The shelf', () => {
    it('keeps what is starred and nothing else, shows a silent edit, is exported and deleted in one press', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { quotes } = await readPopup(popup);
      const quote = quotes.find(({ text }) => text.includes('Nobody voted'));
      expect(await storedShelf(popup)).toBe('nothing');
      await popup.evaluate(
        (item) => document.querySelector<HTMLElement>(`[data-item="${item}"]`)?.focus(),
        quote?.item ?? '',
      );
      await popup.press('k');
      await world.notice(popup, /Kept on your shelf/);
      expect(await storedShelf(popup)).toMatchObject([
        { kind: 'quote', by: 'Jasper Wren, Council leader (attribution inferred)' },
      ]);
      await popup.screenshot(world.shot('starred'));
      const origin = await popup.evaluate(() => location.origin);
      await popup.close();

      const again = await world.click(tab);
      await readPopup(again);
      await waitUntil('the kept passage', async () => /still stands there/.test(await keptHere(again)));
      await again.close();

      await tab.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p'))
          if (paragraph.textContent?.includes('Nobody voted'))
            paragraph.textContent = paragraph.textContent.replace('a gap in the wall', 'a hole in the wall');
      });
      await world.expectChanges(tab);
      const changed = await world.click(tab);
      await readPopup(changed);
      await waitUntil('the edit', async () => /\(new:\) hole/.test(await keptHere(changed)));
      await changed.screenshot(world.shot('silent-edit'));
      await changed.close();

      const page = await world.open(`${origin}/shelf.html`);
      await waitUntil('the shelf', () => page.evaluate(() => document.querySelector('blockquote') !== null));
      await page.screenshot(world.shot('shelf'));
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[data-action=export-markdown]')?.click(),
      );
      const file = join(world.browser.downloads, 'pith-shelf.md');
      const text = await waitUntil('the file', async () =>
        existsSync(file) ? readFileSync(file, 'utf8') : '',
      );
      expect(text).toMatch(
        /^> “Nobody voted for a gap in the wall,” … .* — Jasper Wren, Council leader \(attribution inferred\)\n\n\[Storm surge/,
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-action=delete-all]')?.click());
      await waitUntil('an empty shelf', () => page.evaluate(() => document.querySelector('.none') !== null));
    });

    it('has no fault that axe finds', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await popup.press('End');
      await popup.press('k');
      await world.notice(popup, /Kept on your shelf/);
      await popup.press('q');
      await popup.click('.who summary');
      expect(await findFaults(popup)).toEqual([]);
      await popup.press('End');
      await popup.press('k');
      await world.notice(popup, /No longer kept/);
      expect(await storedShelf(popup)).toBe('nothing');
    });
  });
}

const marks = (tab: Tab) => wordsOf(tab, 'pith-mark');

async function shown(tab: Tab): Promise<string> {
  return (await wordsOf(tab, 'pith-passage'))[0] ?? '';
}

function wordsOf(tab: Tab, name: string): Promise<string[]> {
  return tab.evaluate(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => String(range)),
    name,
  );
}

function keptHere(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector('.kept-here')?.textContent ?? '');
}

interface Storage {
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly shelf?: unknown }> } };
}

function storedShelf(popup: Popup): Promise<unknown> {
  return popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Storage }).chrome;
    return (await storage.local.get('shelf')).shelf ?? 'nothing';
  });
}
