/** How many things a page offers for a price: links and buttons that stand in a card with one. */
import {
  CURRENCIES,
  CURRENCIES_BEFORE,
  UNSPACED_CURRENCIES,
} from '../text/packs/every-language/currencies.ts';

/** The words of two elements may touch: "BootsRp 20.000", "99 krBuy". */
const PRICE = new RegExp(
  `(?:\\p{Sc}|(?<!\\p{Lu})(?:${CURRENCIES_BEFORE})\\.?)\\s?\\d|\\d\\s?(?:\\p{Sc}|${UNSPACED_CURRENCIES}|(?:${CURRENCIES})(?!\\p{Ll}))`,
  'u',
);
/** What tells of a change: a stock or a rate, "▲ 1.20", "+0.45"; "9.00-12.50" is a range. */
const CHANGE = /[▲▼△▽]|(?<!\d)[+−-]\d+[.,]\d/u;
/** Those of a table are figures to compare, those of a paragraph running text. */
const NO_CARDS: ReadonlySet<string> = new Set('TABLE TBODY TR TD TH P BODY MAIN ARTICLE HTML'.split(' '));
/** In characters of text. */
const LONGEST_CARD = 300;
/** So many elements above a link its card may be. */
const HIGHEST_CARD = 4;
/** More links are not asked. */
const MOST_LINKS = 600;

/** @returns the number of cards, from 0 on; each counts once, however many links it has */
export function countOffers(body: Element | null): number {
  const cards = new Set<Element>();
  const links = body ? Array.from(body.querySelectorAll('a[href], button')).slice(0, MOST_LINKS) : [];
  for (const link of links) {
    const card = cardOf(link);
    if (card) cards.add(card);
  }
  return cards.size;
}

/** The nearest element around a link that tells a price and no change of it. */
function cardOf(link: Element): Element | undefined {
  let at: Element | null = link;
  for (let height = 0; at && height <= HIGHEST_CARD && !NO_CARDS.has(at.tagName); height++) {
    const text: unknown = at.textContent;
    if (typeof text !== 'string' || text.length > LONGEST_CARD) return undefined;
    if (PRICE.test(text)) return CHANGE.test(text) ? undefined : at;
    at = at.parentElement;
  }
  return undefined;
}
