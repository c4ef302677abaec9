/** The keys that open Pith. */
import { browser } from 'wxt/browser';

/** As the browser writes them ("Alt+Shift+P"); undefined where the reader or the browser has given Pith none. */
export async function openingShortcut(): Promise<string | undefined> {
  try {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined;
  } catch {
    return undefined;
  }
}
