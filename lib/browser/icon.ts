/** The toolbar button's icon. */

import { native } from './native.ts';

const GREY = { 16: '/icon/grey-16.png', 24: '/icon/grey-24.png', 32: '/icon/grey-32.png' };

/**
 * Greys the icon over a page that the browser closes to extensions; the tab's next page has the colour back. Only
 * after the reader has asked: until then Pith knows no page's address.
 */
export async function greyIcon(tabId: number): Promise<void> {
  try {
    await native.action.setIcon({ tabId, path: GREY });
  } catch {
    // The tab is gone, and its icon with it.
  }
}
