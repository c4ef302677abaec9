/** A reader who does not wait: keys before there is anything to act on, clicks upon clicks. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** Everything but what closes the popup. */
const KEYS = [
  'ArrowDown',
  'c',
  'a',
  'm',
  '3',
  'o',
  '/',
  'Enter',
  'b',
  'r',
  'End',
  ' ',
  'ArrowUp',
  '1',
  '2',
  'Tab',
];

export function haste(world: World): void {
  describe('In haste', () => {
    it('keys pressed while the page is read do no harm', async () => {
      const tab = await world.open('/long');
      const popup = await world.click(tab);
      for (const key of KEYS) await popup.press(key);
      expect((await readPopup(popup)).title).toBe('The long log of the lightship');
      await popup.press('Home');
      await popup.press('Enter');
      await world.notice(popup, /Shown in the page|Not found/);
    });

    it('the last of many orders is what holds', async () => {
      const tab = await world.open('/harbour');
      const popup = await world.click(tab);
      const { points } = await readPopup(popup);
      await popup.press('ArrowDown');
      for (const key of ['c', 'a', 'm', 'b', 'c', 'm']) await popup.press(key);
      await world.notice(popup, /as Markdown/);
      await waitUntil('the clipboard', async () =>
        (await world.browser.readClipboard()).plain.startsWith('## Key points'),
      );
      // A double click on a copy button is one copy twice.
      await Promise.all([popup.click('[data-item] + .copy'), popup.click('[data-item] + .copy')]);
      await world.notice(popup, /Point copied/);
      expect((await world.browser.readClipboard()).plain).toContain(points[0]);
      // Each shown before the one before it was.
      for (const _ of points) {
        await popup.press('Enter');
        await popup.press('ArrowDown');
      }
      await popup.press('ArrowUp');
      await popup.press('Enter');
      const last = await popup.evaluate(() => (document.activeElement as HTMLElement).dataset.item);
      await waitUntil('the last to be the one that is shown', () =>
        popup.evaluate(
          (item: string) =>
            document.querySelector<HTMLElement>('[data-item][aria-current]')?.dataset.item === item,
          last ?? '',
        ),
      );
      for (const key of ['1', '3', 'o', '2', 'o', '1', 'o', '3', 'o', '2']) await popup.press(key);
      await waitUntil('five points', async () => (await readPopup(popup)).points.length === 5);
    });

    it('a right-to-left article is walked through, shown and copied like any other', async () => {
      const popup = await world.click(await world.open('/arabic'));
      const { points, quotes } = await readPopup(popup);
      await popup.press('ArrowDown');
      await popup.press('c');
      await world.notice(popup, /Point copied/);
      expect((await world.browser.readClipboard()).plain).toContain(points[0]);
      await popup.press('End');
      await popup.press('Enter');
      await world.notice(popup, /Shown in the page/);
      await popup.press('c');
      await world.notice(popup, /Quote copied/);
      const { plain } = await world.browser.readClipboard();
      expect(quotes.some(({ text, speaker }) => plain.includes(text) && plain.includes(speaker))).toBe(true);
    });
  });
}
