/** Pith's entries in the context menu of selected text. */
import { browser } from 'wxt/browser';
import { ERRANDS, type Errand } from './errand.ts';

/** The browser shows extensions none of its other pages. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The browser keeps the entries: to be called once for each installed version. @param titles by errand. */
export async function createMenu(titles: Readonly<Record<Errand, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ERRANDS) {
    browser.contextMenus.create({
      id,
      title: titles[id],
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
    });
  }
}

/** A pick is a gesture: it opens the tab to Pith as the toolbar button does, for as long as `onPick` has not waited. */
export function listenToMenu(onPick: (errand: Errand, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const errand = ERRANDS.find((known) => known === menuItemId);
    if (errand && tab?.id !== undefined) onPick(errand, tab.id);
  });
}
