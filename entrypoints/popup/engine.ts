/** The engine, as the popup and the side panel use it. */
import { POINTS } from '../../components/model/settings.ts';
import { uiLanguage } from '../../lib/browser/messages.ts';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';

/** Most articles are in the reader's own language: its tables load while the page is read. Called, since pages without an article load this file too. */
export function loadAhead(): void {
  void loadLanguage(uiLanguage());
}

/** With as many points as the longest length shows. */
export async function condense(article: Article): Promise<Summary> {
  return summarise(article, await loadLanguage(article.language), POINTS.long);
}
