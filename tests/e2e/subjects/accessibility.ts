/** What axe-core finds in the popup: in each state, light and dark. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { findFaults } from '../find-faults.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function accessibility(world: World): void {
  describe('Accessibility', () => {
    // axe asks the document and its styles: one browser sees every state, the other that its own drawing is no exception.
    const paths = ['/harbour', '/arabic', '/voices'];
    if (world.name === 'chromium')
      paths.push('/tides', '/many', '/partial', '/long-names', '/one-point', '/no-quotes');
    it.each(paths)('has no fault that axe finds, light or dark, on %s', async (path) => {
      const popup = await world.click(await world.open(path));
      await readPopup(popup);
      expect(await findFaults(popup)).toEqual([]);
    });

    if (world.name !== 'chromium') return;

    it.each([
      ['the menu', '[data-action=more]', '[role=menu]'],
      ['a search for a speaker', '[data-action=find-speaker]', 'input[type=search]'],
      ['why a point was chosen', '.why', '.more:not([hidden])'],
      ['what a shortened point leaves out', '.shortened', '.whole del'],
      ['what stands around a quote', '.context', '.more:not([hidden])'],
    ])('has none with %s open', async (_what, button, opened) => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await popup.click(button);
      await waitUntil(opened, () =>
        popup.evaluate((selector: string) => document.querySelector(selector) !== null, opened),
      );
      expect(await findFaults(popup)).toEqual([]);
    });

    it('has none in the list of keys', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await popup.press('?');
      await waitUntil('the list', () =>
        popup.evaluate(() => document.querySelector('dialog[open]') !== null),
      );
      expect(await findFaults(popup)).toEqual([]);
    });
  });
}
