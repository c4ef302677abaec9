/** Whether a page still shows an article. */
import { expect, it } from 'vitest';
import { holdsArticle, samplesOf } from '../../../lib/browser/holds-article.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { denseText } from '../../../lib/text/dense-text.ts';
import { SEARCH_BREAK } from '../../../lib/text/search-break.ts';
import { PARAGRAPHS } from '../../fixtures/pages/ferry-article.ts';

const SAMPLES = samplesOf(articleFromParagraphs({ paragraphs: PARAGRAPHS }));

it('does, with other words around it and marks within', () => {
  const page = ['Menu', ...PARAGRAPHS, 'More news'].map(denseText).join(SEARCH_BREAK);
  expect(holdsArticle(page, SAMPLES)).toBe(true);
});

it('does, when a paragraph of it has changed', () => {
  expect(holdsArticle(denseText(PARAGRAPHS.slice(1).join(' ')), SAMPLES)).toBe(true);
});

it('does not, when only its first paragraph is left under another article', () => {
  expect(holdsArticle(denseText(`${PARAGRAPHS[0]} Something else happened elsewhere.`), SAMPLES)).toBe(false);
});

it('of no words it has no doubt', () => {
  expect(holdsArticle('', [])).toBe(true);
});
