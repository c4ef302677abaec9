/** A page that is cloned is copied as one that is walked. */
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../lib/article/snapshot/take-snapshot.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { KINDS } from '../../fixtures/pages/kinds.ts';
import { NO_ARTICLES } from '../../fixtures/pages/no-articles.ts';
import { TRAPS } from '../../fixtures/pages/traps.ts';

const BUDGET = { elements: 60_000, milliseconds: 60_000 };
const PAGES = {
  ...TRAPS,
  ...Object.fromEntries(Object.entries(KINDS).map(([name, { html }]) => [name, html])),
  ...Object.fromEntries(Object.entries(NO_ARTICLES).map(([name, [html]]) => [name, html])),
};

describe('A snapshot', () => {
  test.each(Object.entries(PAGES))('of %s is the same whichever way it is taken', (_name, html) => {
    const page = parsePage(html, 'https://courier.example/sea/ferry');
    const walked = takeSnapshot(page, BUDGET, (node) => node.data);
    const taken = takeSnapshot(page, BUDGET);
    expect(taken.document.documentElement.outerHTML).toBe(walked.document.documentElement.outerHTML);
    expect(taken.complete).toBe(walked.complete);
  });
});
