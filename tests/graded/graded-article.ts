/** Articles whose sentences editors judged, as the data files hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GradedArticle {
  readonly id: string;
  /** BCP 47. */
  readonly lang: string;
  /** In the editors' words: news, opinion, howto … */
  readonly kind: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** `start` and `end` count in their paragraph. */
  readonly sentences: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
  /** Numbers of sentences: the three to five that tell what matters, most important first. */
  readonly key: readonly number[];
  /** Fine in a longer list. */
  readonly good: readonly number[];
  /** Must never be a point. */
  readonly never: readonly number[];
  /** Groups that tell the same. */
  readonly same: readonly (readonly number[])[];
  /** Those of key and good that do not stand alone as written. */
  readonly dep: readonly number[];
  /** Paragraphs that are not part of the article. */
  readonly clutter: readonly number[];
}

/** All in a folder that have key sentences, by file name. @param isIn whether an article of this id is wanted */
export function readGraded(folder: string, isIn: (id: string) => boolean): readonly GradedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GradedArticle)
    .filter(({ id, key }) => key.length > 0 && isIn(id));
}
