/** What a new reader sees once. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { findFaults } from '../find-faults.ts';
import type { World } from '../world.ts';

export function firstDay(world: World): void {
  describe('The first day', () => {
    it('opens one page of one screen, which says what Pith does, where its button is and which keys open it', async () => {
      const { welcome, name } = world.browser;
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is hidden
      const read = () => welcome.evaluate(() => document.body.innerText);
      // Not every browser gives a new extension the keys that it suggests.
      const keys = /(Alt\+Shift\+P|⌥⇧P) opens Pith too|No keys open Pith yet/;
      await waitUntil('the keys to be named', async () => keys.test(await read()));
      const text = await read();
      expect(text).toMatch(/Welcome to Pith/);
      expect(text).toMatch(/Nothing is sent anywhere/);
      expect(text).toMatch(name === 'firefox' ? /gear beside Pith/ : /pin beside Pith/);
      expect(
        await welcome.evaluate(() => document.documentElement.scrollHeight <= Math.max(innerHeight, 700)),
      ).toBe(true);
      expect(await findFaults(welcome)).toEqual([]);
      for (const scheme of ['light', 'dark'] as const) {
        await welcome.setColorScheme(scheme);
        await welcome.screenshot(world.shot(`welcome-${scheme}`));
      }
    });
  });
}
