/** What the reader chose, kept in the browser's own storage on this device. */
import { browser } from 'wxt/browser';

const KEY = 'settings';

/** What was saved last, unchecked; undefined where nothing was or the storage fails: a reader can do without. */
export async function loadSettings(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

/** Never rejects: a choice that cannot be kept still holds until the popup closes. */
export async function saveSettings(settings: object): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
  } catch {
    // Nothing to do: the popup goes on with the choice.
  }
}
