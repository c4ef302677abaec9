/** The day that Pith comes into a browser. */
import { browser } from 'wxt/browser';

/** @param onInstalled told whether it is the first day and no update. */
export function listenToInstall(onInstalled: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => onInstalled(reason === 'install'));
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
