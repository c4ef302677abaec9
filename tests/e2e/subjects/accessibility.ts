/** What axe-core finds in the popup: in each state, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function accessibility(world: World): void {
  describe('Accessibility', () => {
    it.each(['/harbour', '/tides'])('has no fault that axe finds, light or dark, on %s', async (path) => {
      const popup = await world.click(await world.open(path));
      await readPopup(popup);
      for (const scheme of ['light', 'dark'] as const) {
        await popup.setColorScheme(scheme);
        expect({ scheme, violations: await violations(popup) }).toEqual({ scheme, violations: [] });
      }
    });
  });
}

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function violations(popup: Popup): Promise<string[]> {
  await popup.run(AXE);
  return popup.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
