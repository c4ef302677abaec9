/** The real pages that articles are read from in a benchmark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA } from './read-articles.ts';

export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

export function readPages(): readonly SavedPage[] {
  const folder = join(DATA, 'pages');
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { readonly url: string }
  >;
  return Object.entries(truth).map(([id, { url }]) => ({
    url,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
  }));
}
