/** The focus: always seen, on every control, and never lost. */
import { describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

/** More presses than the popup has controls. */
const MANY = 120;

export function focus(world: World): void {
  describe('The focus', () => {
    it('comes to every control with Tab, and is seen on each', async () => {
      const popup = await world.click(await world.open('/harbour'));
      await readPopup(popup);
      const missed = await popup.evaluate(number);
      expect(missed).toBeGreaterThan(40);
      for (let press = 0; press < MANY && (await popup.evaluate(left)) > 0; press += 1) {
        await popup.press('Tab');
        expect(await popup.evaluate(visit)).toBe('');
      }
      expect(await popup.evaluate(left)).toBe(0);
    });

    it('stays with what the reader acts on, or goes to what is next to it', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      const last = quotes.at(-1)?.item;
      await popup.press('End');
      expect(await focused(popup)).toBe(last);
      await popup.press('c');
      await world.notice(popup, /Quote copied/);
      expect(await focused(popup)).toBe(last);
      // The order is another, the quote the same.
      await popup.press('o');
      await waitUntil('the article’s order', () =>
        popup.evaluate(() => document.querySelector<HTMLInputElement>('[value=article]')?.checked),
      );
      expect(await focused(popup)).toBe(last);
      await popup.press('o');
      // The point that has the focus goes: the last of those that stay has it.
      await popup.press('3');
      await waitUntil('eight points', async () => (await readPopup(popup)).points.length === 8);
      await popup.press('Home');
      for (let press = 0; press < 7; press += 1) await popup.press('ArrowDown');
      await popup.press('1');
      await waitUntil('three points', async () => (await readPopup(popup)).points.length === 3);
      expect(await focused(popup)).toBe(
        await popup.evaluate(
          () => [...document.querySelectorAll<HTMLElement>('.points .item')].at(-1)?.dataset.item,
        ),
      );
      await popup.press('2');
      // What closes gives the focus back to what opened it.
      await popup.press('?');
      await waitUntil('the list of keys', () =>
        popup.evaluate(() => document.querySelector('dialog') !== null),
      );
      const before = await focused(popup);
      expect(before).toBe('in the list');
      await popup.press('Escape');
      await waitUntil('its end', () => popup.evaluate(() => document.querySelector('dialog') === null));
      expect(await focused(popup)).toMatch(/^point-/);
      await popup.click('[data-action=more]');
      expect(await focused(popup)).toBe('copy-markdown');
      await popup.press('ArrowUp');
      expect(await focused(popup)).toBe('keys');
      await popup.press('Escape');
      await waitUntil('the button to have it', async () => (await focused(popup)) === 'more');
    });

    it('is in the search for a speaker, and after it on the speaker or the button', async () => {
      const popup = await world.click(await world.open('/many'));
      await readPopup(popup);
      const quotes = () => popup.evaluate(() => document.querySelectorAll('.quotes .item').length);
      expect(await quotes()).toBe(40);
      await popup.press('/');
      await waitUntil('the field', async () => (await focused(popup)) === 'search');
      // Nobody has such a name, and letters that are commands elsewhere are letters here.
      for (const key of 'com1') await popup.press(key);
      await waitUntil('the word about it', () =>
        popup.evaluate(() => document.querySelector('.chips .none') !== null),
      );
      await popup.press('Enter');
      expect(await focused(popup)).toBe('search');
      await popup.press('Escape');
      await waitUntil('the button', async () => (await focused(popup)) === 'find-speaker');
      expect(await quotes()).toBe(40);
      await popup.press('/');
      await waitUntil('the field', async () => (await focused(popup)) === 'search');
      for (const key of 'ada') await popup.press(key);
      await popup.press('Enter');
      await waitUntil('the speaker', async () => (await focused(popup)) === 'a speaker');
      expect(await quotes()).toBeLessThan(40);
      await popup.press('Enter');
      await waitUntil('all quotes', async () => (await quotes()) === 40);
      expect(await focused(popup)).toBe('a speaker');
    });
  });
}

/** In the popup, as are the next: how many controls a reader can reach; of radio buttons the chosen one stands for all. */
function number(): number {
  const controls = [...document.querySelectorAll<HTMLElement>('button, input:checked')];
  const isShut = (one: Element) => one.closest('details:not([open])') !== null;
  const reachable = controls.filter((one) => one.tabIndex >= 0 && one.offsetParent !== null && !isShut(one));
  for (const one of reachable) one.dataset.unvisited = '';
  return reachable.length;
}

function left(): number {
  return document.querySelectorAll('[data-unvisited]').length;
}

/** @returns what is wrong with the control that has the focus, '' for nothing. */
function visit(): string {
  const one = document.activeElement as HTMLElement;
  // What scrolls has the focus too in some browsers, and from the last control it goes round.
  if (!one.matches('button, input')) return '';
  delete one.dataset.unvisited;
  // A radio button's ring is around its label, and that of a point or quote around its row.
  const drawn = one.matches('input')
    ? one.nextElementSibling
    : one.matches('.item')
      ? one.parentElement
      : one;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? one);
  const { top, bottom } = one.getBoundingClientRect();
  const isSeen = outlineStyle === 'solid' && outlineWidth === '2px' && bottom > 0 && top < innerHeight;
  return isSeen ? '' : `not seen: ${one.outerHTML}`;
}

function focused(popup: Popup): Promise<string> {
  return popup.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return 'nothing';
    if (activeElement.closest('dialog')) return 'in the list';
    if (activeElement.matches('.chip')) return 'a speaker';
    const { item, action } = activeElement.dataset;
    return item ?? action ?? activeElement.getAttribute('type') ?? '';
  });
}
