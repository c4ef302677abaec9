/** What axe-core finds in the popup: in each state, light and dark. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

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

async function violations(popup: Popup): Promise<string[]> {
  await popup.run(axe.source);
  return popup.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
