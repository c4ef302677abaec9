/** What axe-core finds in one of Pith's pages. */
import axe from 'axe-core';
import type { Popup } from './driver/browser.ts';

/** In both colours. */
export async function findFaults(page: Popup): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.setColorScheme(scheme);
    await page.run(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    found.push(...faults.map((fault) => `${scheme}: ${fault}`));
  }
  return found;
}
