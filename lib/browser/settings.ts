/** What the reader chose, kept in the browser's own storage on this device. */

import { native } from './native.ts';
/** Each choice has a key of its own: keeping one needs no look at the others, for which a popup that closes at once leaves no time. */
export const CHOICES = ['length', 'order', 'copy'];

/** What was saved last, unchecked; undefined where the storage fails: a reader can do without. */
export async function loadSettings(): Promise<unknown> {
  try {
    return await native.storage.local.get(CHOICES);
  } catch {
    return undefined;
  }
}

/** Keeps these choices beside those made elsewhere. Never rejects. @returns false where the browser did not keep them: its storage is full or broken. */
export async function saveSettings(changes: object): Promise<boolean> {
  try {
    await native.storage.local.set({ ...changes });
    return true;
  } catch {
    return false;
  }
}

/** Opens the page of settings in a tab of its own. */
export async function openSettings(): Promise<void> {
  await native.runtime.openOptionsPage();
}
