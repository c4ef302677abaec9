/** Pith's entries in the context menu of selected text. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import { selectWords } from '../select-words.ts';
import type { World } from '../world.ts';

const COPY = 'Copy selection as quote';
const SUMMARISE = 'Summarise selection';

export function contextMenu(world: World): void {
  describe('The context menu', () => {
    it('copies what is selected as a quote of whoever said it', async () => {
      const tab = await world.open('/harbour');
      await selectWords(tab, 'voted for a school roof');
      const popup = await tab.pickFromMenu(COPY);
      await readPopup(popup);
      // Firefox lets no page write the clipboard before a key or a click in it.
      if (world.browser.name === 'firefox') {
        await world.notice(popup, /Press C/);
        await popup.press('c');
      }
      await world.notice(popup, /Quote copied, with Jasper Wren/);
      const { plain } = await world.browser.readClipboard();
      expect(plain.split('\n')[0]).toBe(
        '“voted for a school roof” — Jasper Wren, Council leader (attribution inferred)',
      );
      await popup.screenshot(world.shot('selected-quote'));
      await popup.close();
    });

    it('names nobody for words that nobody said', async () => {
      const tab = await world.open('/harbour');
      await selectWords(tab, 'Eleven boats were torn from their moorings');
      const popup = await tab.pickFromMenu(COPY);
      await readPopup(popup);
      const row = () => popup.evaluate(() => document.querySelector('.selected')?.textContent ?? '');
      await waitUntil('the selected words', async () => /Eleven boats/.test(await row()));
      expect(await row()).toMatch(/Speaker not named/);
      expect(await row()).not.toMatch(/coastguard|Solheim/);
      await popup.close();
    });

    it('sums a selection up, and says so where it is too small for that', async () => {
      const tab = await world.open('/harbour');
      await selectWords(tab, 'The surge reached', 'had left no doubt.');
      const large = await tab.pickFromMenu(SUMMARISE);
      await waitUntil('the banner', () => large.evaluate(() => document.querySelector('.banner') !== null));
      await large.close();
      await selectWords(tab, 'Nobody was hurt.');
      const small = await tab.pickFromMenu(SUMMARISE);
      await world.notice(small, /sums up the whole page/);
      await small.close();
    });
  });
}
