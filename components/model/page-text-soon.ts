/** The page's text, as long as a reader who copies can be kept waiting for it. */
import type { Article } from '../../lib/text/article.ts';
import type { Collaborators } from './collaborators.ts';

type Page = Pick<Collaborators['page'], 'text'>;

/** In milliseconds: reading a page takes some 10, but a busy page answers when it likes, and a click may write the clipboard for a few seconds only. */
const PATIENCE = 500;

interface Asked {
  readonly article: Article;
  readonly text: Promise<string | undefined>;
}

/** What each page was asked for last. A panel reads one page after the other, so the article must be the same. */
const asked = new WeakMap<Page, Asked>();

/** Asks the page once an article, ahead of the copy, which then need not wait. Never rejects. */
export function askPageText(article: Article, page: Page): Promise<string | undefined> {
  const before = asked.get(page);
  if (before?.article === article) return before.text;
  const text = page.text().catch(() => undefined);
  asked.set(page, { article, text });
  return text;
}

/** Undefined where the page does not answer in time: links are then checked against the article alone. */
export function pageTextSoon(article: Article, page: Page): Promise<string | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), PATIENCE);
    void askPageText(article, page).then((read) => {
      clearTimeout(late);
      resolve(read);
    });
  });
}
