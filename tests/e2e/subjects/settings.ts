/** The page of settings: its preview follows each choice, and so does the next copy. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { findFaults } from '../find-faults.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** What each part looks like in a copied quote of the sample article, and in the example. */
const PARTS: Readonly<Record<string, readonly [copied: RegExp, previewed: RegExp]>> = {
  speaker: [/Jasper Wren/, /Mara Ellison/],
  role: [/Council leader/, /keeper of the Gull Rock light/],
  title: [/Storm surge closes the old harbour/, /Storm tests the old lighthouse/],
  site: [/The Northmouth Courier/, /The Gull Rock Gazette/],
  date: [/Mar/, /March/],
  inferred: [/attribution inferred/, /attribution inferred/],
  link: [/https?:\/\/northmouth-courier/, /https:\/\/news\.example/],
  accessed: [/accessed/, /accessed/],
};

/** Off until the reader switches it on. */
const OFF_AT_FIRST = ['accessed'];

export function settings(world: World): void {
  describe('The page of settings', () => {
    afterEach(async () => {
      await (await world.browser.settings()).close();
    });

    it('opens with a comma, and leaves out of preview and copy whatever part is switched off', async () => {
      const { page, popup } = await openBoth(world);
      for (const [part, [copied, previewed]] of Object.entries(PARTS)) {
        for (const isOn of [OFF_AT_FIRST.includes(part), !OFF_AT_FIRST.includes(part)]) {
          await choose(page, `[name=${part}]`);
          expect(previewed.test(await preview(page)), `${part} in the preview`).toBe(isOn);
          expect(copied.test((await copyQuote(world, popup)).plain), `${part} in the copy`).toBe(isOn);
        }
      }
    });

    it('gives plain text, Markdown and the entry of a bibliography, until all is put back', async () => {
      const { page, popup } = await openBoth(world);
      await choose(page, '[name=format][value=plain]');
      expect(await preview(page)).toMatch(/<pre>“We kept the lamp burning all night/);
      const plain = await copyQuote(world, popup);
      expect(plain.plain).toMatch(/^“Nobody voted for a gap in the wall/);
      expect(plain.html).toBe('');
      await choose(page, '[name=format][value=markdown]');
      expect(await preview(page)).toMatch(/<pre>&gt; “We kept/);
      expect((await copyQuote(world, popup)).plain).toMatch(/^> “Nobody voted/);
      await choose(page, '[name=source][value=mla]');
      expect(await preview(page)).toMatch(/Falk, Ines\. “Storm tests the old lighthouse\.”/);
      expect((await copyQuote(world, popup)).plain).toMatch(
        /\n\nAshgrove, Tobin\. “Storm surge closes the old harbour\.” \*The Northmouth Courier\*, 3 Mar\. 2026, /,
      );
      await choose(page, '[data-action=reset]');
      expect(await preview(page)).not.toMatch(/<pre>/);
      expect((await copyQuote(world, popup)).html).toContain('<blockquote');
    });

    it('takes the reader’s own form, shown as it is written, and leaves out the last comma', async () => {
      const { page, popup } = await openBoth(world);
      await choose(page, '[name=source][value=own]');
      await write(page, '{speaker}{ (role)}: {quote}');
      await waitUntil('the preview', async () =>
        /Mara Ellison \(keeper of the Gull Rock light\) \(attribution inferred\): “We kept/.test(
          await preview(page),
        ),
      );
      expect(await findFaults(page)).toEqual([]);
      await choose(page, '[name=drops-comma]');
      expect((await copyQuote(world, popup)).plain).toBe(
        'Jasper Wren (Council leader) (attribution inferred): “Nobody voted for a gap in the wall” … “We voted for a school roof, and I would do so again.”',
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-field=site]')?.click());
      await waitUntil('the site', async () => /\{site\}$/.test(await written(page)));
      await choose(page, '[data-action=reset]');
    });

    it('has no fault that axe finds, light or dark', async () => {
      const { page, popup } = await openBoth(world);
      await popup.close();
      expect(await findFaults(page)).toEqual([]);
    });
  });
}

/** The settings as a reader reaches them, and again the popup, beside it in a tab of its own. */
async function openBoth(world: World): Promise<{ readonly page: Popup; readonly popup: Popup }> {
  const tab = await world.open('/harbour');
  const first = await world.click(tab);
  await readPopup(first);
  await first.press(',');
  const page = await world.browser.settings();
  await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
  await waitUntil('the settings', () => page.evaluate(() => document.querySelector('.preview') !== null));
  const popup = await world.click(tab);
  const { quotes } = await readPopup(popup);
  const wanted = quotes.find(({ text }) => text.includes('Nobody voted'))?.item ?? '';
  await popup.evaluate(
    (item: string) => document.querySelector<HTMLElement>(`[data-item="${item}"]`)?.focus(),
    wanted,
  );
  return { page, popup };
}

/** As with a click, which no tab behind another takes; waits until the choice is kept. */
async function choose(page: Popup, selector: string): Promise<void> {
  const before = await kept(page);
  await page.evaluate((control: string) => document.querySelector<HTMLElement>(control)?.click(), selector);
  await waitUntil(`the choice of ${selector}`, async () => (await kept(page)) !== before);
}

/** As by the keyboard, which no tab behind another takes. */
async function write(page: Popup, template: string): Promise<void> {
  await page.evaluate((text: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('[name=template]');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, template);
}

function written(page: Popup): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name=template]')?.value ?? '');
}

interface Storage {
  readonly storage: { readonly local: { get(): Promise<object> } };
}

function kept(page: Popup): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as { chrome: Storage }).chrome.storage.local.get()),
  );
}

function preview(page: Popup): Promise<string> {
  return page.evaluate(() => document.querySelector('.preview output')?.innerHTML ?? '');
}

/** With a key. Waits until something else is in the clipboard than was. */
async function copyQuote(world: World, popup: Popup) {
  const before = await world.browser.readClipboard();
  await popup.press('c');
  return waitUntil('the copy', async () => {
    const now = await world.browser.readClipboard();
    return JSON.stringify(now) === JSON.stringify(before) ? undefined : now;
  });
}
