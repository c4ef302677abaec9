/** The keys that open Pith. */

import { native } from './native.ts';
/** As the browser writes them ("Alt+Shift+P"); undefined where the reader or the browser has given Pith none. */
export async function openingShortcut(): Promise<string | undefined> {
  try {
    const commands = await native.commands.getAll();
    return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined;
  } catch {
    return undefined;
  }
}

/** Opens the browser's own page of extension shortcuts. */
export async function changeShortcut(): Promise<void> {
  if ('openShortcutSettings' in native.commands) {
    // Firefox's own.
    await (native.commands as unknown as { openShortcutSettings(): Promise<void> }).openShortcutSettings();
  } else {
    await native.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
