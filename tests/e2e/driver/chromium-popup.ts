/** The popup in Chromium: a page as any other to the DevTools protocol. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { Popup } from './browser.ts';
import { evaluator } from './evaluator.ts';

export function chromiumPopup(page: Page): Popup {
  return {
    evaluate: evaluator((expression) => page.evaluate(expression)),
    run: async (script) => void (await page.evaluate(`${script};undefined`)),
    press: (key) =>
      page.keyboard.press(key as KeyInput).catch((error) => {
        // A key may close the popup before it comes up again.
        if (!page.isClosed()) throw error;
      }),
    click: (selector) => page.click(selector),
    setColorScheme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    setMedium: (medium) => page.emulateMediaType(medium),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
