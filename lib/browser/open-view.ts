/** Opens and closes Pith's views where the reader has not pressed its button. */

import { native } from './native.ts';
/** The popup, or where the browser opens none by itself (Chromium before 127) the side panel. Needs a gesture. */
export async function openPopup(): Promise<void> {
  if ('openPopup' in native.action) await native.action.openPopup();
  else await openPanel();
}

/** Whether the browser has a panel beside the page. */
export function hasPanel(): boolean {
  return isFirefox() || 'sidePanel' in native;
}

/** The side panel in Chromium, the sidebar in Firefox, of the window in front. Needs a gesture, which no wait comes after. */
export async function openPanel(): Promise<void> {
  if (isFirefox()) await sidebar().open();
  else await native.sidePanel.open({ windowId: native.windows.WINDOW_ID_CURRENT });
}

/** From within the panel. Needs a gesture in Firefox. */
export async function closePanel(): Promise<void> {
  if (isFirefox()) await sidebar().close();
  else window.close();
}

function isFirefox(): boolean {
  return 'sidebarAction' in native;
}

interface Sidebar {
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox's own. */
function sidebar(): Sidebar {
  return (native as unknown as { sidebarAction: Sidebar }).sidebarAction;
}
