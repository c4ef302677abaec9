/** The engine, apart from the view, so that the view does not wait for it. */
import { POINTS } from '../../components/model/settings.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';

/** With as many points as the longest length shows. */
export async function condense(article: Article): Promise<Summary> {
  return summarise(article, await loadPack(article.language), POINTS.long);
}
