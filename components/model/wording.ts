/** Every word that a reader sees of Pith itself, in one table, so that a translation has one place. */
import type { Problem } from '../../lib/article/page-result.ts';
import type { Reason } from '../../lib/points/point.ts';
import type { Cut } from '../../lib/text/article.ts';
import type { Length, Order } from './settings.ts';

/** What is the matter, and what the reader can do about it. */
export interface ProblemWording {
  readonly matter: string;
  readonly next: string;
}

export const WORDING = {
  locale: 'en-GB',
  reading: 'Reading the page…',
  readingLate: 'The page is still loading. Its text is read as soon as it is there.',
  untitled: 'Article without a title',
  points: 'Key points',
  quotes: 'Quotes',
  noPoints: 'No sentence of this article stands out as a key point.',
  noQuotes: 'Pith found no quotes in this article.',
  readingTime: (minutes: string, seconds: string) => `${minutes} read → key points in ${seconds}`,
  minutes: (count: number) => `${count} min`,
  seconds: (count: number) => `${count} s`,
  cut: {
    paywall:
      'The publisher marks this article as not free to read: its end may be missing here. Points and quotes come from what the page shows.',
    'too-long': 'This article is longer than Pith reads. Points and quotes come from its beginning.',
    'next-page': 'This article goes on on another page. Points and quotes come from this page alone.',
  } satisfies Record<Cut, string>,
  speaker: {
    none: 'Speaker not named',
    uncertain: 'Speaker not certain',
  },
  length: 'Length',
  lengths: { short: 'Short', medium: 'Medium', long: 'Long' } satisfies Record<Length, string>,
  order: 'Order of quotes',
  orders: { speaker: 'By speaker', article: 'In order' } satisfies Record<Order, string>,
  speakers: 'Show quotes of',
  share: (count: number, percent: number) =>
    `${count} ${count === 1 ? 'quote' : 'quotes'}, ${percent} % of the quoted words`,
  show: 'Show in the page',
  copyPoint: (number: number) => `Copy point ${number}`,
  copyQuote: (number: number) => `Copy quote ${number}`,
  contextQuote: (number: number) => `Show what stands around quote ${number}`,
  whyPoint: (number: number) => `Why point ${number}?`,
  copyAll: 'Copy all',
  keysLong: 'Keyboard shortcuts',
  close: 'Close',
  opening: (keys: string | undefined) =>
    `${keys ? `${keys} opens Pith` : 'No keys open Pith yet'}; the browser’s page of extension shortcuts changes that.`,
  reasons: {
    opening: 'opens the article',
    lede: 'stands in the lede',
    title: 'shares its words with the headline',
    central: 'says what much of the article comes back to',
    figures: 'gives figures',
  } satisfies Record<Reason, string>,
  because: (reasons: readonly string[]) => `Chosen because it ${reasons.join(', ')}.`,
  becauseWhole: 'Chosen for how well the points cover the article together.',
  notice: {
    pointCopied: 'Point copied',
    quoteCopied: (by: string | undefined) => (by ? `Quote copied, with ${by}` : 'Quote copied'),
    allCopied: 'Points and quotes copied',
    markdownCopied: 'Points and quotes copied as Markdown',
    notCopied: 'The browser refused the clipboard. Try once more with the copy button.',
    nothingPicked: 'Pick a point or a quote first: the arrow keys move over them.',
    shown: 'Shown in the page',
    changed: 'Not found: the page has changed, or has these words in two places.',
    moved: 'The tab has gone to another page. Open Pith there again.',
    points: (count: number) => (count === 1 ? '1 key point' : `${count} key points`),
    quotes: (count: number) => (count === 1 ? '1 quote' : `${count} quotes`),
  },
  problems: {
    restricted: {
      matter: 'The browser lets no extension read this page.',
      next: 'Browser pages and extension stores are closed to all extensions. Try it on a news article.',
    },
    file: {
      matter: 'Pith may not read files on your disk.',
      next: 'To allow it, open the browser’s extensions page, choose Pith and switch on access to file addresses.',
    },
    pdf: {
      matter: 'This tab shows a PDF file, which Pith cannot read.',
      next: 'If the article also exists as a web page, open that.',
    },
    picture: {
      matter: 'This tab shows a picture, not a page.',
      next: 'Open the page that the picture belongs to.',
    },
    'list-page': {
      matter: 'This page lists articles and is not one itself.',
      next: 'Open one of them and click Pith again.',
    },
    'no-article': {
      matter: 'There is no article on this page.',
      next: 'Pith reads news stories and other running text. If the text comes later, wait for it and click Pith again.',
    },
    'too-short': {
      matter: 'This text is too short to condense.',
      next: 'Reading it takes less time than a summary would save.',
    },
    'too-large': {
      matter: 'This page is too large to read at once.',
      next: 'If the site has a print view or single pages, open one of them.',
    },
    moved: {
      matter: 'The tab went to another page while Pith was reading.',
      next: 'Click Pith again when the page is there.',
    },
    failed: {
      matter: 'Reading this page failed.',
      next: 'Load the page again, then click Pith once more. Nothing was sent anywhere.',
    },
  } satisfies Record<Problem, ProblemWording>,
  keyList: [
    ['↓ ↑', 'next, previous point or quote'],
    ['Home End', 'first, last'],
    ['Enter', 'show it in the page'],
    ['C', 'copy it'],
    ['A', 'copy all'],
    ['M', 'copy all as Markdown'],
    ['B', 'copy a citation'],
    ['1 2 3', 'short, medium, long'],
    ['O', 'quotes by speaker or in order'],
    ['/', 'find a speaker'],
    [',', 'settings'],
    ['?', 'this list'],
    ['Esc', 'close'],
  ],
} as const;
