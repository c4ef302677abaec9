/** The ways to the quotes: by key, by the bar, by the strip; and back from one speaker to all. */
import { describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function jumping(world: World): void {
  describe('The quotes', () => {
    it('are one press away: Q, or their number at the head, which stays in sight', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      expect(await barOf(popup)).toEqual({ words: ['Key points 5', 'Quotes 9'], here: 'Key points 5' });
      await popup.press('q');
      expect(await focused(popup)).toBe(quotes[0]?.item);
      await waitUntil('the heading to be in view under the bar', () => popup.evaluate(isHeadingInView));
      expect((await barOf(popup)).here).toBe('Quotes 9');
      await popup.click('[data-action=to-points]');
      await waitUntil('the points', async () => (await barOf(popup)).here === 'Key points 5');
      await popup.click('[data-action=to-quotes]');
      await waitUntil('the quotes', () => popup.evaluate(isHeadingInView));
    });

    it('are found on the strip, which tells what stands there and goes to it', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      const last = quotes.find(({ item }) => item === `quote-${quotes.length - 1}`);
      const told = await popup.evaluate(async () => {
        const mark = [...document.querySelectorAll('.strip [data-mark=quote]')].at(-1);
        const { left, width, top } = mark?.getBoundingClientRect() ?? new DOMRect();
        const at = { clientX: left + width / 2, clientY: top, bubbles: true };
        mark?.dispatchEvent(new PointerEvent('pointermove', at));
        await new Promise((resolve) => setTimeout(resolve, 100));
        const words = document.querySelector('.strip-field .hint')?.textContent ?? '';
        mark?.dispatchEvent(new MouseEvent('click', at));
        return words;
      });
      expect(told).toContain(last?.speaker);
      expect(told).toContain(last?.text);
      expect(await focused(popup)).toBe(last?.item);
    });

    it('of one speaker give way to all again by the chip that says so', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      await popup.click('.chip:not([data-speaker=""])');
      await waitUntil('fewer', async () => (await readPopup(popup)).quotes.length < quotes.length);
      // The strip tells where this one speaks.
      const marks = await popup.evaluate(() => document.querySelectorAll('.strip [data-mark=quote]').length);
      expect(marks).toBeLessThan(quotes.length);
      await popup.click('.chip[data-speaker=""]');
      await waitUntil('all', async () => (await readPopup(popup)).quotes.length === quotes.length);
    });

    it('of very many speakers have a few chips at first, and the others on request', async () => {
      const popup = await world.click(await world.open('/many'));
      await readPopup(popup);
      const chips = () => popup.evaluate(() => document.querySelectorAll('.chip[data-speaker]').length);
      const few = await chips();
      await popup.click('[data-action=all-speakers]');
      await waitUntil('all of them', async () => (await chips()) > few);
      expect(await popup.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe(
        'all-speakers',
      );
    });
  });
}

function barOf(popup: Popup): Promise<{ readonly words: readonly string[]; readonly here: string }> {
  return popup.evaluate(() => ({
    words: [...document.querySelectorAll('.bar button')].map(({ textContent }) => textContent ?? ''),
    here: document.querySelector('.bar [aria-current]')?.textContent ?? '',
  }));
}

function focused(popup: Popup): Promise<string | undefined> {
  return popup.evaluate(() => (document.activeElement as HTMLElement).dataset.item);
}

/** In the popup. */
function isHeadingInView(): boolean {
  const heading = document.querySelector('.quotes h2')?.getBoundingClientRect();
  const bar = document.querySelector('.bar')?.getBoundingClientRect();
  return (
    heading !== undefined && bar !== undefined && heading.top >= bar.bottom && heading.bottom < innerHeight
  );
}
