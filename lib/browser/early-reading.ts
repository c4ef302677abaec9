/** The reading of the page that a script of a few lines begins before the rest of the popup is loaded. */
import type { Browser } from 'wxt/browser';
import type { Reading } from './reading.ts';
import { activeTab, runInPage } from './run-in-page.ts';

export interface EarlyReading {
  readonly tab: Promise<Browser.tabs.Tab | undefined>;
  /** Undefined where there is no tab or the script broke off; rejects where the browser refuses. */
  readonly reading: Promise<Reading | undefined>;
}

export function beginEarlyReading(): EarlyReading {
  const tab = activeTab();
  const reading = tab.then((found) =>
    found?.id === undefined ? undefined : runInPage<Reading>(found.id, '/article.js'),
  );
  // Whoever takes it up hears of it; until then it is no error of the popup's.
  reading.catch(() => undefined);
  return { tab, reading };
}

/** What `begin.js` has left in the popup: its variable. Undefined where that script did not run. */
export function earlyReading(): EarlyReading | undefined {
  return (globalThis as { begin?: EarlyReading }).begin;
}
