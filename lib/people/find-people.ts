/** Who is named in an article. */
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';

export type People = Record<string, never>;

export function findPeople(_article: Article, _sentences: readonly Sentence[]): People {
  return {};
}
