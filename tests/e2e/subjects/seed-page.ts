/** The bars on the page that the project began with, as a reader sees them. */
import { describe, expect, it } from 'vitest';
import { clutterIn, foundQuotes, hasSeed, rightlySpoken, seedQuotes } from '../../quality/seed.ts';
import { readPopup } from '../read-popup.ts';
import type { World } from '../world.ts';

export function seedPage(world: World): void {
  describe('The seed page (needs PITH_DATA)', () => {
    it.skipIf(!hasSeed)(
      'shows its six quotes, at least five with the very speaker, and no clutter',
      async () => {
        const popup = await world.click(await world.open('/seed'));
        const shown = await readPopup(popup);
        await popup.screenshot(world.shot('seed'));
        const quotes = shown.quotes.map((quote) => ({ ...quote, text: withoutMarks(quote.text) }));
        const texts = quotes.map((quote) => quote.text);
        expect(foundQuotes(texts)).toEqual(seedQuotes());
        expect(rightlySpoken(quotes).length).toBeGreaterThanOrEqual(5);
        expect(clutterIn([...shown.points, ...texts])).toEqual([]);
      },
    );
  });
}

function withoutMarks(quote: string): string {
  return quote.slice(1, -1).replaceAll('” … “', ' ');
}
