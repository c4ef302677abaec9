/** The pages that the end-to-end tests visit, by path. */
import { join } from 'node:path';
import { BROWSER_TRAPS } from '../../fixtures/pages/browser-traps.ts';
import { chanceBytes } from '../../fixtures/pages/chance-bytes.ts';
import { HERON, IN_A_ROW, IN_FRONT, inView } from '../../fixtures/pages/in-view.ts';
import { LARGE_PAGES } from '../../fixtures/pages/large-pages.ts';
import { markUpPage, ordersPage, PAYLOADS } from '../../fixtures/pages/mark-up.ts';
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
  '/placeless': join(FIXTURES, 'pages/placeless.html'),
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

/** Each with the heron's story in view. */
export const IN_VIEW = [
  ...Object.entries(IN_A_ROW).map(([name, posts]) => ({
    name: `in a row, ${name}`,
    body: `<main>${posts}</main>`,
  })),
  ...Object.entries(IN_FRONT).map(([name, body]) => ({ name: `in front, ${name}`, body })),
].map(({ name, body }, index) => ({ name, path: `/in-view-${index}`, html: inView(HERON, '', body) }));

/** Chance bytes, as a browser reads them in the encoding that the name says. */
export const NOISE = Object.fromEntries(
  ['utf-8', 'windows-1252', 'shift_jis'].map((encoding) => [
    `/noise-${encoding}`,
    new TextDecoder(encoding).decode(chanceBytes(20_000)),
  ]),
);

/** Takes long enough to read for a test to come in between. */
const LONG = `<!doctype html><html lang="en"><title>The long log of the lightship</title><article><h1>The long log of the lightship</h1>${Array.from(
  { length: 6000 },
  (_, day) =>
    `<p>On day ${day} the lightship counted ${day % 37} sails, and the wind stood in the west until the evening.</p>`,
).join('')}</article>`;

export const MARKUP: Readonly<Record<string, string>> = {
  '/long': LONG,
  '/orders': ordersPage(true),
  '/no-orders': ordersPage(false),
  ...Object.fromEntries(
    Object.values(PAYLOADS).map((payload, index) => [`/mark-up-${index}`, markUpPage(payload)]),
  ),
  ...SHOWN_ARTICLES,
  ...NOISE,
  ...Object.fromEntries(TRAPS.map(({ path, html }) => [path, html])),
  ...Object.fromEntries(IN_VIEW.map(({ path, html }) => [path, html])),
  ...Object.fromEntries(LARGE.map(({ path, html }) => [path, html()])),
};
