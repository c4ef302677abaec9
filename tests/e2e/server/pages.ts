/** The pages that the end-to-end tests visit, by path. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = 'tests/fixtures';
const DATA = process.env.PITH_DATA ?? '../shared/data';

/** The sample article and what it loads. */
export const SAMPLE = {
  '/harbour': join(FIXTURES, 'sample/article.html'),
  '/article.css': join(FIXTURES, 'sample/article.css'),
};

/** The page of the annotated data, which is no part of the repository. */
export const SEED_PAGE = join(DATA, 'seed/page.html');
export const hasSeedPage = existsSync(SEED_PAGE);

export const PAGES: Readonly<Record<string, string>> = {
  ...SAMPLE,
  '/tides': join(FIXTURES, 'pages/no-article.html'),
  '/brief': join(FIXTURES, 'pages/too-short.html'),
  '/hostile': join(FIXTURES, 'pages/hostile.html'),
  '/seed': SEED_PAGE,
};
