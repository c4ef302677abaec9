/** The command that the reader picked from the context menu, left for the popup that opens on it: in memory alone, and taken once. */

import { native } from './native.ts';
/** To sum up what is selected, or to copy it as a quote. */
export type MenuCommand = 'summarise' | 'quote';

export const MENU_COMMANDS: readonly MenuCommand[] = ['summarise', 'quote'];

const KEY = 'pendingCommand';

/** @param tabId where the selection is. */
export async function leavePendingCommand(command: MenuCommand, tabId: number): Promise<void> {
  await native.storage.session.set({ [KEY]: { command, tabId } });
}

/** @returns undefined where none was left for the tab in front: the reader pressed the button. */
export async function takePendingCommand(): Promise<MenuCommand | undefined> {
  try {
    const { [KEY]: left } = await native.storage.session.get(KEY);
    if (!left) return undefined;
    await dropPendingCommand();
    const { command, tabId } = left as { command?: unknown; tabId?: unknown };
    const [tab] = await native.tabs.query({ active: true, currentWindow: true });
    return tab?.id === tabId ? MENU_COMMANDS.find((known) => known === command) : undefined;
  } catch {
    return undefined;
  }
}

export async function dropPendingCommand(): Promise<void> {
  await native.storage.session.remove(KEY);
}
