/** The pages that the end-to-end tests visit, by path. */
import { join } from 'node:path';
import { BROWSER_TRAPS } from '../../fixtures/pages/browser-traps.ts';
import { LARGE_PAGES } from '../../fixtures/pages/large-pages.ts';
import { SHOWN_ARTICLES } from '../../fixtures/pages/shown-articles.ts';
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

/** The page for each trap of the layout: its name is of no use in an address. */
export const TRAPS = Object.entries(BROWSER_TRAPS).map(([name, html], index) => ({
  name,
  path: `/trap-${index}`,
  html,
}));

export const LARGE = Object.entries(LARGE_PAGES).map(([name, { html, whole }], index) => ({
  name,
  path: `/large-${index}`,
  html,
  whole,
}));

export const MARKUP: Readonly<Record<string, string>> = {
  ...SHOWN_ARTICLES,
  ...Object.fromEntries(TRAPS.map(({ path, html }) => [path, html])),
  ...Object.fromEntries(LARGE.map(({ path, html }) => [path, html()])),
};
