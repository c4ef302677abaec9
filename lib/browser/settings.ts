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

/** The last saving: each waits for the one before, since it reads what that one wrote. */
let saving: Promise<void> = Promise.resolve();

/** Keeps these choices beside those made elsewhere. Never rejects: a choice that cannot be kept still holds until the popup closes. */
export function saveSettings(changes: object): Promise<void> {
  saving = saving.then(() => save(changes));
  return saving;
}

async function save(changes: object): Promise<void> {
  try {
    // Not by loadSettings: where nothing can be read, what is there must not be overwritten.
    const saved = (await browser.storage.local.get(KEY))[KEY];
    await browser.storage.local.set({ [KEY]: { ...(typeof saved === 'object' && saved), ...changes } });
  } catch {
    // Nothing to do: the popup goes on with the choice.
  }
}

/** Opens the page of settings in a tab of its own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
