/** The real pages that articles are read from in a benchmark. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA } from './read-articles.ts';

export interface SavedPage {
  readonly url: string;
  readonly html: string;
  /** The article as annotated. */
  readonly truth?: string;
}

export function readPages(): readonly SavedPage[] {
  return pagesOf('pages');
}

/** Articles of the wide web, spread over all that are at hand; none where there are none. */
export function readWidePages(most: number): readonly SavedPage[] {
  return existsSync(join(DATA, 'wide')) ? pagesOf('wide', most) : [];
}

function pagesOf(name: string, most = Number.POSITIVE_INFINITY): readonly SavedPage[] {
  const folder = join(DATA, name);
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { readonly url: string; readonly articleBody?: string }
  >;
  const all = Object.entries(truth);
  const step = Math.max(1, Math.ceil(all.length / most));
  return all
    .filter((_page, at) => at % step === 0)
    .map(([id, { url, articleBody = '' }]) => ({
      url,
      truth: articleBody,
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    }));
}
