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
let saving: Promise<boolean> = Promise.resolve(true);

/** Keeps these choices beside those made elsewhere. Never rejects. @returns false where the browser did not keep them: its storage is full or broken. */
export function saveSettings(changes: object): Promise<boolean> {
  saving = saving.then(() => save(changes));
  return saving;
}

async function save(changes: object): Promise<boolean> {
  try {
    // Not by loadSettings: where nothing can be read, what is there must not be overwritten.
    const saved = (await browser.storage.local.get(KEY))[KEY];
    await browser.storage.local.set({ [KEY]: { ...(typeof saved === 'object' && saved), ...changes } });
    return true;
  } catch {
    return false;
  }
}

/** Opens the page of settings in a tab of its own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
