/** The browser's own window (browser.xhtml), where code runs with the browser's privileges. */
import type { Browser } from 'puppeteer-core';

export interface BrowserWindow {
  /** The JSON that an async function returns in the window. */
  evaluate<Value>(asyncFunction: string, ...args: readonly unknown[]): Promise<Value>;
}

/** What puppeteer-core has on a BiDi browser, but does not declare. */
interface WithConnection {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Needs the argument --remote-allow-system-access. */
export async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { context: string; url: string }[] };
  const window = contexts.find((one) => one.url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no browser window.');
  return {
    evaluate: async <Value>(asyncFunction: string, ...args: readonly unknown[]) => {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${asyncFunction})(...${JSON.stringify(args)})))()`,
        target: { context: window.context },
        awaitPromise: true,
      });
      const { type, result: remote, exceptionDetails } = result as Evaluated;
      if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
      return (remote?.value === undefined ? undefined : JSON.parse(remote.value)) as Value;
    },
  };
}
