/** Sleeps but for three moments: the installing, the reader's pick from the context menu, and the end of a tab. */
import { defineBackground } from 'wxt/utils/define-background';
import { listenToInstall, openWelcome } from '../lib/browser/installed.ts';
import { createMenu, listenToMenu } from '../lib/browser/menu.ts';
import { message } from '../lib/browser/messages.ts';
import { openPopup } from '../lib/browser/open-view.ts';
import { dropPendingCommand, leavePendingCommand, type MenuCommand } from '../lib/browser/pending-command.ts';
import { forgetClosedTabs } from '../lib/browser/place-memory.ts';

export default defineBackground(() => {
  listenToInstall((isFirst) => {
    void createMenu({ summarise: message('menu.summarise'), quote: message('menu.quote') });
    if (isFirst) void openWelcome();
  });
  forgetClosedTabs();
  listenToMenu((command, tabId) => void send(command, tabId));
});

/** Both begin at once: after a wait the browser no longer takes the pick for a gesture. */
async function send(command: MenuCommand, tabId: number): Promise<void> {
  const left = leavePendingCommand(command, tabId);
  try {
    await Promise.all([left, openPopup()]);
  } catch {
    // The reader sees that nothing opened, and the next popup must not act on it.
    await dropPendingCommand();
  }
}
