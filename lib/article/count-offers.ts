/** How many things a page offers for a price: links and buttons that stand in a card with one. */
import { CURRENCIES } from '../text/packs/every-language/currencies.ts';

const CURRENCY = `(?:\\p{Sc}|${CURRENCIES})`;
const PRICE = new RegExp(`${CURRENCY}\\s?\\d|\\d\\s?${CURRENCY}`, 'u');
/** In characters of text. */
const LONGEST_CARD = 300;
/** So many elements above a link its card may be. */
const HIGHEST_CARD = 4;
/** More links are not asked. */
const MOST_LINKS = 600;

/** @returns the number of cards, from 0 on; each counts once, however many links it has */
export function countOffers(body: Element | null): number {
  const links = Array.from(body?.querySelectorAll('a[href], button') ?? []).slice(0, MOST_LINKS);
  return new Set(links.flatMap((link) => cardOf(link) ?? [])).size;
}

/** The nearest element around a link that tells a price. A table has figures to compare, a paragraph running text. */
function cardOf(link: Element): Element | undefined {
  let at: Element | null = link.closest('table, p') ? null : link;
  for (let height = 0; at && height <= HIGHEST_CARD; height++) {
    const text = String(at.textContent);
    if (text.length > LONGEST_CARD) break;
    if (PRICE.test(text)) return at;
    at = at.parentElement;
  }
  return undefined;
}
