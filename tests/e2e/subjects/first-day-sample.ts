/** The sample that a new reader tries on the welcome page itself. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../driver/wait-until.ts';
import { findFaults } from '../find-faults.ts';
import type { World } from '../world.ts';

export function firstDaySample(world: World): void {
  describe('The sample on the welcome page', () => {
    it('is read by Pith beside it, shown in and closed again, by keys alone', async () => {
      const { welcome } = world.browser;
      const isThere = (selector: string) =>
        welcome.evaluate((one: string) => document.querySelector(one) !== null, selector);
      await welcome.evaluate(() => document.querySelector<HTMLElement>('[data-action=sample]')?.focus());
      await welcome.press('Enter');
      await waitUntil('the summary', () => isThere('.sample .points .item'));
      const names = await welcome.evaluate(() =>
        [...document.querySelectorAll('.sample h3 .name')].map(({ textContent }) => textContent),
      );
      expect(names).toEqual(['Mara Ellison', 'Jonas Falk']);
      expect(await isThere('.sample .grade')).toBe(true);
      await welcome.press('q');
      await welcome.press('Enter');
      await waitUntil('the quote to be marked in the article', () =>
        welcome.evaluate(() => (CSS.highlights.get('sample')?.size ?? 0) > 0),
      );
      await welcome.press('c');
      await world.notice(welcome, /Quote copied, with Mara Ellison/);
      expect(await findFaults(welcome)).toEqual([]);
      for (const scheme of ['light', 'dark'] as const) {
        await welcome.setColorScheme(scheme);
        await welcome.screenshot(world.shot(`welcome-sample-${scheme}`));
      }
      await welcome.press('Escape');
      await waitUntil('the sample to be gone', async () => !(await isThere('.sample')));
      expect(await welcome.evaluate(() => document.title)).toBe('Welcome to Pith');
    });
  });
}
