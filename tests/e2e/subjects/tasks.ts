/** What readers come for, by keys alone, with every press counted: the button is one, a letter is one. */
import { describe, expect, it } from 'vitest';
import type { Popup, Tab } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function tasks(world: World): void {
  describe('With the keyboard alone, counted in presses', () => {
    it('what matters is read with one', async () => {
      const hand = await handOn(world);
      const shown = await readPopup(hand.popup);
      expect(shown.points.length).toBeGreaterThanOrEqual(3);
      expect(await hand.popup.evaluate(isFirstPointInView)).toBe(true);
      expect(hand.presses()).toBe(1);
    });

    it('what somebody said is found with five: the button, the search, two letters, Enter', async () => {
      const hand = await handOn(world);
      await readPopup(hand.popup);
      for (const key of ['/', 'w', 'r', 'Enter']) await hand.press(key);
      await waitUntil('his quotes alone', async () => {
        const { quotes } = await readPopup(hand.popup);
        return quotes.length > 0 && quotes.every(({ speaker }) => speaker === 'Jasper Wren');
      });
      expect(await hand.popup.evaluate(isQuoteInView)).toBe(true);
      expect(hand.presses()).toBe(5);
    });

    it('a quote is copied with its speaker and found again with six, for the third of them', async () => {
      const hand = await handOn(world);
      const { quotes } = await readPopup(hand.popup);
      for (const key of ['q', 'ArrowDown', 'ArrowDown', 'c']) await hand.press(key);
      await world.notice(hand.popup, /Quote copied/);
      const third = quotes[2];
      expect((await world.browser.readClipboard()).plain).toContain(`— ${third?.speaker}`);
      await waitUntil('the place to be kept', () => isKept(world, third?.item ?? ''));
      await hand.reopen();
      await readPopup(hand.popup);
      await waitUntil('the focus to be where it was', async () =>
        hand.popup.evaluate(
          (item: string) => (document.activeElement as HTMLElement).dataset.item === item,
          third?.item ?? '',
        ),
      );
      expect(hand.presses()).toBe(6);
    });
  });
}

interface Hand {
  readonly popup: Popup;
  press(key: string): Promise<void>;
  /** As after a click into the page. */
  reopen(): Promise<void>;
  presses(): number;
}

async function handOn(world: World): Promise<Hand> {
  const tab: Tab = await world.open('/harbour');
  let presses = 1;
  let popup = await world.click(tab);
  return {
    get popup() {
      return popup;
    },
    async press(key) {
      presses += 1;
      await popup.press(key);
    },
    async reopen() {
      await popup.close();
      await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
      presses += 1;
      popup = await world.click(tab);
    },
    presses: () => presses,
  };
}

/** In the popup, as is the next. */
function isFirstPointInView(): boolean {
  const box = document.querySelector('.points .item')?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}

function isQuoteInView(): boolean {
  const box = document.querySelector('.quotes .item')?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.top < innerHeight;
}

interface Storage {
  readonly storage: { readonly session: { get(keys: null): Promise<object> } };
}

function isKept(world: World, item: string): Promise<boolean> {
  return world.browser.welcome.evaluate(async (wanted: string) => {
    const { chrome } = globalThis as unknown as { chrome: Storage };
    const kept = await chrome.storage.session.get(null);
    return JSON.stringify(kept).includes(`"focused":"${wanted}"`);
  }, item);
}
