/** The engine, apart from the view, so that the view does not wait for it. */
import { POINTS } from '../../components/model/settings.ts';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';

/** With as many points as the longest length shows. */
export async function condense(article: Article): Promise<Summary> {
  return summarise(article, await loadLanguage(article.language), POINTS.long);
}
