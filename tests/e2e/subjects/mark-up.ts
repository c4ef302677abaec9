/** Whatever a page writes is shown and copied as words: no element, no code, no address but of the web. */
import { describe, expect, it } from 'vitest';
import { insideQuote, PAYLOADS } from '../../fixtures/pages/mark-up.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function markUp(world: World): void {
  describe('A page that writes', () => {
    it.each(
      Object.values(PAYLOADS).map(
        (payload, index) => [Object.keys(PAYLOADS)[index], payload, index] as const,
      ),
    )('%s has it shown and copied as words', async (_name, payload, index) => {
      const words = insideQuote(payload);
      const popup = await world.click(await world.open(`/mark-up-${index}`));
      const shown = await readPopup(popup);
      expect(shown.title).toBe(`Lamp ${payload} stays`);
      expect(shown.quotes.map(({ text }) => text)).toEqual([`“A lamp ${words} belongs to its cape,”`]);
      expect(await popup.evaluate(made)).toEqual([]);
      await popup.click('[data-item="quote-0"] + .copy');
      await world.notice(popup, /Quote copied/);
      const { plain, html } = await world.browser.readClipboard();
      expect(plain).toContain(words);
      expect(plain.split('\n').at(-1)).toMatch(/^http:\/\/northmouth-courier\.example\/mark-up-\d/);
      expect(await popup.evaluate(madeOf, html)).toEqual([]);
    });

    it('orders to a machine where no reader sees them is summed up as if they were not there', async () => {
      const read = async (path: string) => {
        const popup = await world.click(await world.open(path));
        const { points, quotes, title, coverage } = await readPopup(popup);
        await popup.close();
        return { points, quotes, title, coverage };
      };
      const without = await read('/no-orders');
      expect(without.quotes).toHaveLength(1);
      expect(await read('/orders')).toEqual(without);
    });
  });
}

/** In the popup: what a page's words could have been made into. */
function made(): string[] {
  const found = [
    ...document.querySelectorAll(
      'img, iframe, object, embed, base, form, link[href^="data"], script:not([src])',
    ),
  ];
  const handlers = [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  const links = [...document.querySelectorAll('a[href]')].filter(
    (link) => !/^(https?|chrome-extension|moz-extension):/.test((link as HTMLAnchorElement).href),
  );
  const isBroken = 'pithBroken' in globalThis ? ['code has run'] : [];
  return [...[...found, ...handlers, ...links].map((element) => element.outerHTML), ...isBroken];
}

/** In the popup: the same of HTML that was copied. */
function madeOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const found = [...body.querySelectorAll('img, iframe, object, embed, base, form, script, svg')];
  const handlers = [...body.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  const links = [...body.querySelectorAll('a')].filter(
    (link) => !/^https?:/.test(link.getAttribute('href') ?? ''),
  );
  return [...found, ...handlers, ...links].map((element) => element.outerHTML);
}
