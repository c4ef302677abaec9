/** Pith's pages in Chromium: popup, side panel and the page of the first day, by the name of their file. */
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import type { Popup } from './browser.ts';
import { collectErrors } from './chromium-errors.ts';
import { chromiumPopup } from './chromium-popup.ts';
import { waitUntil } from './wait-until.ts';

export interface Surroundings {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Where what goes wrong is written down. */
  readonly errors: string[];
}

/** The one that opened last: each window may have its own. */
export function ownTarget(browser: Browser, name: string): Target | undefined {
  return ownTargets(browser, name).at(-1);
}

/** Waits for it. @param before what was there before it was asked for, and is not meant. */
export async function ownPage(surroundings: Surroundings, name: string, before?: Target): Promise<Popup> {
  const target = await waitUntil(`the page ${name}`, async () => {
    const last = ownTarget(surroundings.browser, name);
    return last === before ? undefined : last;
  });
  return watched(surroundings, target);
}

/** The side panel in the window of a page, once it is there. */
export async function panelBeside(surroundings: Surroundings, page: Page): Promise<Popup> {
  const windowId = Number(await page.windowId());
  const target = await waitUntil('the side panel', async () => {
    for (const panel of ownTargets(surroundings.browser, 'sidepanel'))
      if ((await windowOf(panel)) === windowId) return panel;
    return undefined;
  });
  return watched(surroundings, target);
}

function ownTargets(browser: Browser, name: string): Target[] {
  return browser.targets().filter((target) => target.url().endsWith(`/${name}.html`));
}

async function watched({ errors }: Surroundings, target: Target): Promise<Popup> {
  await collectErrors(target, errors);
  return chromiumPopup(await target.asPage());
}

async function windowOf(panel: Target): Promise<number> {
  return (await panel.asPage()).evaluate(async () => {
    interface Windows {
      readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
    }
    return (await (globalThis as unknown as { chrome: Windows }).chrome.windows.getCurrent()).id;
  });
}
