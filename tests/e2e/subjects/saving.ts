/** Files that the reader saves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
  });
}
