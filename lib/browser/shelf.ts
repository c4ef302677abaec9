/** What the reader has starred, kept in the browser's own storage on this device. */

import { native } from './native.ts';

const KEY = 'shelf';

/** Unchecked; undefined where nothing is kept. @throws where the storage fails: what is there must not be written over. */
export async function loadShelf(): Promise<unknown> {
  return (await native.storage.local.get(KEY))[KEY];
}

/** In place of what was kept; with nothing to keep, nothing is left. Never rejects. @returns false where the browser refuses. */
export async function saveShelf(entries: readonly object[]): Promise<boolean> {
  try {
    if (entries.length === 0) await native.storage.local.remove(KEY);
    else await native.storage.local.set({ [KEY]: entries });
    return true;
  } catch {
    return false;
  }
}

/** Calls back whenever it was changed, here or in another view. @returns a function that ends it. */
export function watchShelf(onChange: () => void): () => void {
  const listen = (changes: object, area: string) => {
    if (area === 'local' && KEY in changes) onChange();
  };
  native.storage.onChanged.addListener(listen);
  return () => native.storage.onChanged.removeListener(listen);
}

/** The shelf in a tab of its own. */
export async function openShelf(): Promise<void> {
  await native.tabs.create({ url: native.runtime.getURL('/shelf.html') });
}
