/** Files that the reader saves, and choices that last. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function saving(world: World): void {
  describe('Saving', () => {
    it.each([
      ['save-markdown', 'storm-surge-closes-the-old-harbour.md', '## Key points\n'],
      ['save-json', 'storm-surge-closes-the-old-harbour.json', '{\n  "article"'],
    ])('%s writes a file where the browser keeps its downloads', async (action, name, start) => {
      const popup = await world.click(await world.open('/harbour'));
      const { points } = await readPopup(popup);
      await popup.click('[data-action=more]');
      await popup.click(`[data-action=${action}]`);
      const file = join(world.browser.downloads, name);
      const text = await waitUntil(name, async () => (existsSync(file) ? readFileSync(file, 'utf8') : ''));
      expect(text.startsWith(start)).toBe(true);
      for (const point of points) expect(text).toContain(point);
    });

    it('what is chosen on the page of settings holds for the next copy', async () => {
      const first = await world.click(await world.open('/harbour'));
      await readPopup(first);
      const address = await first.evaluate(() => new URL('options.html', location.href).href);
      await first.close();
      const options = await world.open(address);
      await chooseSource(options, 'mla');
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      await popup.click('[data-item="point-0"] + .copy');
      await world.notice(popup, /Point copied/);
      const { plain } = await world.browser.readClipboard();
      expect(plain).toMatch(
        /\n\nAshgrove, Tobin\. “Storm surge closes the old harbour\.” The Northmouth Courier, 3 Mar\. 2026, http/,
      );
      await chooseSource(await world.open(address), 'line');
    });
  });
}

/** As with a click on one of the styles; waits until it is kept. */
async function chooseSource(options: Tab, source: string): Promise<void> {
  const isChosen = (value: string) =>
    document.querySelector<HTMLInputElement>(`[name=source][value=${value}]`)?.checked ?? false;
  await waitUntil('the settings', () =>
    options.evaluate(() => document.querySelector('[name=source]') !== null),
  );
  await options.evaluate((value: string) => {
    document.querySelector<HTMLInputElement>(`[name=source][value=${value}]`)?.click();
  }, source);
  await waitUntil(`the choice of ${source}`, () => options.evaluate(isChosen, source));
}
