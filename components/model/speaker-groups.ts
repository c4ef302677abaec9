/** Quotes gathered under who said them. */
import { type Attribution, attribute } from '../../lib/cite/attribution.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { quoteText } from '../../lib/quotes/quote-text.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';
import { countWords } from '../../lib/text/words.ts';
import type { Order } from './settings.ts';

export interface QuoteGroup {
  /** Tells speakers apart; the same in every group of one speaker. */
  readonly key: string;
  readonly attribution: Attribution;
  readonly quotes: readonly { readonly index: number; readonly quote: Quote }[];
}

/** One speaker's share of what is quoted. */
export interface Share {
  readonly key: string;
  readonly attribution: Attribution;
  readonly quotes: number;
  /** 0..1 of the quoted words. */
  readonly words: number;
  readonly wordCount: number;
}

type Text = Pick<Article, 'text'>;

/**
 * By speaker: one group each, in the order of their first quote, those without a name last. In the article's order:
 * a new group wherever the speaker changes.
 * @param speaker a group's key: leaves out all others.
 */
export function groupQuotes(
  article: Text,
  quotes: readonly Quote[],
  order: Order,
  speaker?: string,
): readonly QuoteGroup[] {
  const groups: { key: string; attribution: Attribution; quotes: { index: number; quote: Quote }[] }[] = [];
  const byKey = new Map<string, (typeof groups)[number]>();
  quotes.forEach((quote, index) => {
    const attribution = attribute(article, quote);
    const key = keyOf(attribution);
    if (speaker !== undefined && key !== speaker) return;
    const open = order === 'speaker' ? byKey.get(key) : groups.at(-1);
    if (open?.key === key) {
      open.quotes.push({ index, quote });
      // The first quote may come without the role that a later one states.
      if (isNamed(open.attribution) && !open.attribution.role) open.attribution = attribution;
      return;
    }
    const group = { key, attribution, quotes: [{ index, quote }] };
    groups.push(group);
    byKey.set(key, group);
  });
  if (order === 'article') return groups;
  return [
    ...groups.filter(({ attribution }) => isNamed(attribution)),
    ...groups.filter(({ attribution }) => !isNamed(attribution)),
  ];
}

/** The groups with the first so many quotes. */
export function firstQuotes(groups: readonly QuoteGroup[], count: number): readonly QuoteGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const quotes = group.quotes.slice(0, left);
    left -= quotes.length;
    return [{ ...group, quotes }];
  });
}

/** The quotes of one speaker by the group's key; all where none is given. */
export function quotesOf(
  article: Text,
  quotes: readonly Quote[],
  speaker: string | undefined,
): readonly Quote[] {
  if (speaker === undefined) return quotes;
  return quotes.filter((quote) => keyOf(attribute(article, quote)) === speaker);
}

/** What the reader sees: with the quotes of one speaker where one is picked. In the article's order, or as it is given. */
export function shownOf(
  article: Text,
  summary: Summary,
  speaker: string | undefined,
  order: Order = 'article',
): Summary {
  const groups = groupQuotes(article, summary.quotes, order, speaker);
  return { ...summary, quotes: groups.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)) };
}

/** Who has how much of the word, in the order of the groups by speaker. */
export function sharesOf(article: Text, quotes: readonly Quote[]): readonly Share[] {
  const groups = groupQuotes(article, quotes, 'speaker');
  const words = groups.map((group) =>
    group.quotes.reduce((sum, { quote }) => sum + countWords(quoteText(article.text, quote)), 0),
  );
  const all = words.reduce((sum, count) => sum + count, 0);
  return groups.map(({ key, attribution, quotes: { length } }, index) => ({
    key,
    attribution,
    quotes: length,
    words: all === 0 ? 0 : (words[index] ?? 0) / all,
    wordCount: words[index] ?? 0,
  }));
}

function isNamed(attribution: Attribution): attribution is Extract<Attribution, { name: string }> {
  return 'name' in attribution;
}

/** A name is prefixed, so that nobody can be named like a kind. */
function keyOf(attribution: Attribution): string {
  return isNamed(attribution) ? `name:${attribution.name}` : attribution.kind;
}
