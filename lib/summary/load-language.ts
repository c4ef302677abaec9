/** What condensing an article of a language takes, loaded when an article needs it. */
import type { FindByClause } from '../quotes/find-quotes.ts';
import { loadPack } from '../text/packs/load-pack.ts';
import type { Pack } from '../text/packs/pack.ts';

export interface Language {
  readonly pack: Pack;
  /** For Chinese, Japanese and Korean, whose clauses are read from behind. */
  readonly findByClause?: FindByClause;
}

/** @param language BCP 47; only its primary subtag counts. */
export async function loadLanguage(language: string): Promise<Language> {
  const pack = await loadPack(language);
  if (!pack.clauses) return { pack };
  const { findQuotesByClause } = await import('../quotes/clauses/find-quotes-by-clause.ts');
  return { pack, findByClause: findQuotesByClause };
}
