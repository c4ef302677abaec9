/** Pith's entries in the context menu of selected text. */
import { browser } from 'wxt/browser';
import { MENU_COMMANDS, type MenuCommand } from './pending-command.ts';

/** The browser shows extensions none of its other pages. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The browser keeps the entries: to be called once for each installed version. @param titles by command. */
export async function createMenu(titles: Readonly<Record<MenuCommand, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of MENU_COMMANDS) {
    browser.contextMenus.create({
      id,
      title: titles[id],
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
    });
  }
}

/** A pick is a gesture: it opens the tab to Pith as the toolbar button does, for as long as `onPick` has not waited. */
export function listenToMenu(onPick: (command: MenuCommand, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const command = MENU_COMMANDS.find((known) => known === menuItemId);
    if (command && tab?.id !== undefined) onPick(command, tab.id);
  });
}
