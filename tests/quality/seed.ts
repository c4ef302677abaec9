/** The page of the annotated data that the project began with: its gold quotes, and what on it is clutter. No word of it stands here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const DATA = process.env.PITH_DATA ?? '../shared/data';
const GOLD = join(DATA, 'quotes/dev/00.json');

export const SEED_PAGE = join(DATA, 'seed/page.html');
export const hasSeed = existsSync(SEED_PAGE) && existsSync(GOLD);

interface GoldQuote {
  readonly text: string;
  readonly speaker: string;
  readonly speakerAliases?: readonly string[];
}

/** What stands on the page beside the article. */
const CLUTTER =
  'figcaption, .byline, .read-more a, .newsletter :is(h3, p, button), .related :is(h2, a), .comments :is(h2, p), .cookie button, .share a';

export function seedQuotes(): readonly GoldQuote[] {
  return (JSON.parse(readFileSync(GOLD, 'utf8')) as { quotes: GoldQuote[] }).quotes;
}

function seedClutter(): readonly string[] {
  const { document } = new JSDOM(readFileSync(SEED_PAGE, 'utf8')).window;
  return [...document.querySelectorAll(CLUTTER)].map((element) => element.textContent?.trim() ?? '');
}

/** The gold quotes that are among the texts whole, as one quote each. */
export function foundQuotes(texts: readonly string[]): readonly GoldQuote[] {
  return seedQuotes().filter((gold) => texts.includes(gold.text));
}

/** The gold quotes that are there with the very name, or another form of it that the annotators take. */
export function rightlySpoken(
  quotes: readonly { readonly text: string; readonly speaker: string | null }[],
): readonly GoldQuote[] {
  return seedQuotes().filter((gold) => {
    const names = [gold.speaker, ...(gold.speakerAliases ?? [])];
    return quotes.some(({ text, speaker }) => text === gold.text && speaker && names.includes(speaker));
  });
}

/** The pieces of clutter that one of the texts holds. A short one counts only alone, as "X" is a letter too. */
export function clutterIn(texts: readonly string[]): readonly string[] {
  return seedClutter().filter((clutter) =>
    texts.some((text) => (clutter.length > 12 ? text.includes(clutter) : text.trim() === clutter)),
  );
}
