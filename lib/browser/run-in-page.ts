/** The tab in front, and Pith's scripts that run in it. */
import type { Browser } from 'wxt/browser';
import { leaveRequest, type Requests } from './mailbox.ts';
import { native } from './native.ts';

export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  try {
    return (await native.tabs.query({ active: true, currentWindow: true }))[0];
  } catch {
    return undefined;
  }
}

/**
 * Runs one of Pith's scripts in the tab's top document. Undefined where the script broke off or its document went away.
 * @throws {Error} where the browser keeps the page from extensions.
 */
export async function runInPage<Result>(
  tabId: number,
  file: '/article.js' | '/reveal.js' | '/page-text.js',
): Promise<Result | undefined> {
  const [injected] = await native.scripting.executeScript({ target: { tabId }, files: [file] });
  return (injected?.result ?? undefined) as Result | undefined;
}

/**
 * Leaves a request in the tab's top document for the script that runs there next.
 * @throws {Error} where the browser keeps the page from extensions.
 */
export async function leaveInPage<Name extends keyof Requests>(
  tabId: number,
  name: Name,
  request: Requests[Name],
): Promise<void> {
  await native.scripting.executeScript({
    target: { tabId },
    func: leaveRequest<Name>,
    args: [name, request],
  });
}
