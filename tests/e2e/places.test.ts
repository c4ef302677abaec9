/** Dates where the reader's day, language and calendar are others than the page's. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from './driver/wait-until.ts';
import { readPopup } from './read-popup.ts';
import { startPageServer } from './server/page-server.ts';
import { SAMPLE } from './server/pages.ts';
import { KINDS } from './world.ts';

/** By browser, each of which has to be started anew for a place: from where the day begins to where it ends; Thailand counts its own years. */
const PLACES: Readonly<Record<string, readonly { timeZone: string; language: string }[]>> = {
  chromium: [
    { timeZone: 'Pacific/Kiritimati', language: 'de' },
    { timeZone: 'Asia/Bangkok', language: 'th' },
  ],
  firefox: [{ timeZone: 'Pacific/Pago_Pago', language: 'ar' }],
};

/** As its page states it. */
const PUBLISHED = '2026-03-03';

describe.each(Object.entries(KINDS))('%s', (name, { executable, launch, extension }) => {
  it.skipIf(executable === undefined).each(PLACES[name] ?? [])(
    'in $timeZone and the language $language has the page’s day of publication and the reader’s day of access',
    async ({ timeZone, language }) => {
      const server = await startPageServer(SAMPLE);
      const options = { executable: executable ?? '', extension, proxy: server.address };
      const browser = await launch({ ...options, language, timeZone });
      try {
        await browser.welcome.evaluate(askForAccess);
        const tab = await browser.open('http://northmouth-courier.example/harbour');
        const popup = await tab.clickToolbar();
        const { source } = await readPopup(popup);
        expect(await popup.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
          timeZone,
        );
        const locale = await popup.evaluate(() => document.documentElement.lang);
        expect(source).toContain(dayOf(new Date(PUBLISHED), locale, 'UTC'));

        const before = dayOf(new Date(), locale, timeZone);
        await popup.click('[data-item="quote-0"] + .copy');
        await waitUntil('the quote to be copied', () =>
          popup.evaluate(() => document.querySelector('.notice p') !== null),
        );
        const { plain } = await browser.readClipboard();
        const today = [before, dayOf(new Date(), locale, timeZone)];
        expect(today.some((day) => plain.includes(day))).toBe(true);
        expect(plain).toContain(dayOf(new Date(PUBLISHED), locale, 'UTC'));
        expect(await browser.errors()).toEqual([]);
      } finally {
        await browser.close();
        server.close();
      }
    },
  );
});

function dayOf(date: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    calendar: 'gregory',
    timeZone,
  }).format(date);
}

/** In a page of Pith's. */
function askForAccess(): Promise<void> {
  interface Storage {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  }
  const settings = { copy: { details: { accessed: true } } };
  return (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set(settings);
}
