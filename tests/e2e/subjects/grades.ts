/** How sure a speaker is, seen and heard, and the words that decide it. */
import { describe, expect, it } from 'vitest';
import type { Popup } from '../driver/browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { findFaults } from '../find-faults.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function grades(world: World): void {
  describe('A speaker', () => {
    it('who is carried over is marked and told to a screen reader, and one press shows why', async () => {
      const popup = await world.click(await world.open('/harbour'));
      const { quotes } = await readPopup(popup);
      const marked = await popup.evaluate(gradesShown);
      expect(Object.values(marked).filter(({ says }) => says !== '').length).toBeGreaterThan(0);
      for (const { item, speaker } of quotes) {
        const { says, line } = marked[item] ?? { says: '', line: '' };
        if (/not certain|not named/.test(speaker)) expect([says, line]).toEqual(['', 'dashed']);
        else if (says === '') expect(line).toBe('solid');
        else expect([says, line]).toEqual(['speaker from the sentences around', 'dotted']);
      }
      const carried = quotes.find(({ item }) => marked[item]?.says);
      await popup.click(`.row:has([data-item="${carried?.item}"]) .grade`);
      const why = await open(popup);
      expect(carried?.text.replace(/[“”]/g, '')).toContain(why.quoted.replace(/[“”]/g, ''));
      expect(why.telling.some((words) => words.includes(carried?.speaker.split(' ').at(-1) ?? '?'))).toBe(
        true,
      );
      expect(await findFaults(popup)).toEqual([]);
      await popup.screenshot(world.shot('grades'));
    });

    it('without a name looks other than one who is not certain, in words and in form', async () => {
      const popup = await world.click(await world.open('/voices'));
      await readPopup(popup);
      const headings = await popup.evaluate(() =>
        [...document.querySelectorAll('h3')].map((heading) => ({
          words: heading.textContent ?? '',
          style: getComputedStyle(heading.querySelector('.name') ?? heading).fontStyle,
        })),
      );
      const unnamed = headings.find(({ words }) => /spokesman/i.test(words));
      expect(unnamed).toMatchObject({ words: expect.stringContaining('unnamed source'), style: 'normal' });
      const others = headings.filter(({ words }) => /not certain|not named/.test(words));
      expect(others.length).toBeGreaterThan(0);
      for (const { style } of others) expect(style).toBe('italic');
    });

    it('in a language that Pith looks for none in is not said to be unnamed', async () => {
      const popup = await world.click(await world.open('/arabic'));
      const { quotes } = await readPopup(popup);
      expect(quotes.length).toBeGreaterThan(0);
      const words = await popup.evaluate(() => document.querySelector('.quotes')?.textContent ?? '');
      expect(words).toContain('Pith does not look for speakers in Arabic yet.');
      expect(words).not.toMatch(/not named|not certain/);
    });
  });
}

/** In the popup: by item what is said of it beside its words, and what its line is like. */
function gradesShown(): Record<string, { readonly says: string; readonly line: string }> {
  const items = [...document.querySelectorAll<HTMLElement>('.quotes [data-item]')];
  return Object.fromEntries(
    items.map((item) => {
      const described = document.getElementById(item.getAttribute('aria-describedby') ?? '');
      const line = getComputedStyle(item).borderInlineStartStyle;
      return [item.dataset.item ?? '', { says: described?.textContent ?? '', line }];
    }),
  );
}

/** What is marked and underlined in the context that is open, once it is. */
async function open(popup: Popup): Promise<{ readonly quoted: string; readonly telling: readonly string[] }> {
  await waitUntil('the context', () =>
    popup.evaluate(() => document.querySelector('.more:not([hidden]) mark') !== null),
  );
  return popup.evaluate(() => ({
    quoted: document.querySelector('.more mark')?.textContent ?? '',
    telling: [...document.querySelectorAll('.more u')].map(({ textContent }) => textContent ?? ''),
  }));
}
