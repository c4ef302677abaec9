/** What the popup shows, as a reader sees it. */
import type { Popup } from './driver/browser.ts';
import { waitUntil } from './driver/wait-until.ts';

export interface ShownQuote {
  /** Names its row to the popup's own script: quote-0 is the article's first. */
  readonly item: string;
  readonly text: string;
  /** As the heading over the quote has it, which may say that nobody is named. */
  readonly speaker: string;
  readonly role: string;
}

export interface Shown {
  readonly state: string;
  /** The kind of problem, '' for none. */
  readonly problem: string;
  readonly title: string;
  readonly source: string;
  readonly points: readonly string[];
  readonly quotes: readonly ShownQuote[];
  readonly coverage: string;
  /** What is the matter and what to do about it, '' for no problem. */
  readonly problemText: string;
}

/** Waits until the page has been read. */
export async function readPopup(popup: Popup): Promise<Shown> {
  await waitUntil('the popup to have read the page', async () =>
    popup.evaluate(() => !['', 'reading'].includes(document.documentElement.dataset.state ?? '')),
  );
  return popup.evaluate(() => {
    const textsOf = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    const first = (selector: string, within?: ParentNode) => textsOf(selector, within)[0] ?? '';
    return {
      state: document.documentElement.dataset.state ?? '',
      problem: document.querySelector<HTMLElement>('[data-problem]')?.dataset.problem ?? '',
      title: first('h1'),
      source: first('.source'),
      points: textsOf('.points .text'),
      quotes: [...document.querySelectorAll('.speaker')].flatMap((speaker) =>
        [...speaker.querySelectorAll<HTMLElement>('.item')].map((item) => ({
          item: item.dataset.item ?? '',
          text: first('.text', item),
          speaker: first('.name', speaker),
          role: first('.role', speaker),
        })),
      ),
      coverage: first('.coverage'),
      problemText: textsOf('.problem h1, .problem p').join('\n'),
    };
  });
}
