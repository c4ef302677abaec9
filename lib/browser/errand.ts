/** What the reader picked from the context menu, left for the popup that opens on it: in memory alone, and taken once. */
import { browser } from 'wxt/browser';

/** To sum up what is selected, or to copy it as a quote. */
export type Errand = 'summarise' | 'quote';

export const ERRANDS: readonly Errand[] = ['summarise', 'quote'];

const KEY = 'errand';

/** @param tabId where the selection is. */
export async function leaveErrand(errand: Errand, tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { errand, tabId } });
}

/** @returns undefined where none was left for the tab in front: the reader pressed the button. */
export async function takeErrand(): Promise<Errand | undefined> {
  try {
    const { [KEY]: left } = await browser.storage.session.get(KEY);
    if (!left) return undefined;
    await dropErrand();
    const { errand, tabId } = left as { errand?: unknown; tabId?: unknown };
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === tabId ? ERRANDS.find((known) => known === errand) : undefined;
  } catch {
    return undefined;
  }
}

export async function dropErrand(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
