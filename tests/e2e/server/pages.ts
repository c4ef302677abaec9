/** The pages that the end-to-end tests visit, by path. */
import { join } from 'node:path';
import { SEED_PAGE } from '../../quality/seed.ts';

const FIXTURES = 'tests/fixtures';

/** The sample article and what it loads. */
export const SAMPLE = {
  '/harbour': join(FIXTURES, 'sample/article.html'),
  '/article.css': join(FIXTURES, 'sample/article.css'),
};

export const PAGES: Readonly<Record<string, string>> = {
  ...SAMPLE,
  '/tides': join(FIXTURES, 'pages/no-article.html'),
  '/brief': join(FIXTURES, 'pages/too-short.html'),
  '/hostile': join(FIXTURES, 'pages/hostile.html'),
  '/leaflet.pdf': join(FIXTURES, 'pages/leaflet.pdf'),
  '/mole.png': 'public/icon/128.png',
  '/seed': SEED_PAGE,
};
