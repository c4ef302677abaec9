/** What a page of Chromium reports as errors, also what it reported before anybody listened. */
import type { Target } from 'puppeteer-core';

/** The protocol repeats what is past once a domain is enabled, so listening comes first. */
export async function collectErrors(target: Target, errors: string[]): Promise<void> {
  const session = await target.createCDPSession();
  const add = (text: string | undefined) => errors.push(`${target.url()}: ${text}`);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    add(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') add(args.map((one) => one.value ?? one.description).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') add(entry.text);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
