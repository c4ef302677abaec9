/** The page's text, as long as a reader who copies can be kept waiting for it. */
import type { Collaborators } from './collaborators.ts';

/** In milliseconds: reading a page takes some 10, but a busy page answers when it likes, and a click may write the clipboard for a few seconds only. */
const PATIENCE = 500;

/** Undefined where the page does not answer in time: links are then checked against the article alone. */
export function pageTextSoon({ text }: Pick<Collaborators['page'], 'text'>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), PATIENCE);
    text()
      .catch(() => undefined)
      .then((read) => {
        clearTimeout(late);
        resolve(read);
      });
  });
}
