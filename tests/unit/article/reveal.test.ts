/** What is shown of a passage in the page; jsdom has no highlights and no layout, so they are played here. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Passage } from '../../../lib/article/passage.ts';
import { reveal } from '../../../lib/article/reveal.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, page } from '../../fixtures/pages/ferry-article.ts';

const scrolled = vi.fn();
beforeEach(() => scrolled.mockReset());

const passage = (index: number): Passage => ({
  block: PARAGRAPHS[index] ?? '',
  before: PARAGRAPHS[index - 1] ?? '',
  after: PARAGRAPHS[index + 1] ?? '',
  start: 0,
  end: PARAGRAPHS[index]?.length ?? 0,
});

/** Gives a document's window what reveal needs of a browser. */
function equip(document: Document): Map<string, readonly Range[]> {
  const highlights = new Map<string, readonly Range[]>();
  const window = document.defaultView as Window & typeof globalThis;
  class Highlight extends Array<Range> {}
  Object.assign(window, {
    Highlight,
    CSS: { highlights },
    matchMedia: () => ({ matches: true }),
  });
  window.Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled(this.textContent);
  };
  return highlights;
}

const shownIn = (highlights: Map<string, readonly Range[]>) =>
  [...highlights.values()].flat().map((range) => range.toString());

test('marks all passages, scrolls to the first, and changes no node', () => {
  const document = parsePage(page());
  const highlights = equip(document);
  const before = document.documentElement.outerHTML;
  expect(reveal(document, [passage(2), passage(5)])).toBe('shown');
  expect(shownIn(highlights)).toEqual([PARAGRAPHS[2], PARAGRAPHS[5]]);
  expect(scrolled.mock.calls).toEqual([[PARAGRAPHS[2]]]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('replaces what was marked before, and sets its style once', () => {
  const document = parsePage(page());
  const highlights = equip(document);
  reveal(document, [passage(2)]);
  reveal(document, [passage(5)]);
  expect(shownIn(highlights)).toEqual([PARAGRAPHS[5]]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('says that the page has changed, and leaves no mark', () => {
  const document = parsePage(page());
  const highlights = equip(document);
  reveal(document, [passage(2)]);
  const gone: Passage = { ...passage(5), block: 'Nobody has ever said this here.', end: 31 };
  expect(reveal(document, [gone])).toBe('changed');
  expect(shownIn(highlights)).toEqual([]);
});

test('takes the mark out of a frame when the next passage stands in the page', () => {
  const document = parsePage(page({ after: '<iframe></iframe>' }));
  const inner = document.querySelector('iframe')?.contentDocument as Document;
  inner.body.innerHTML = page({ title: 'In the frame' }).replaceAll('Skell', 'Tarn');
  const [outside, inside] = [equip(document), equip(inner)];
  const tarn = (text: string) => text.replaceAll('Skell', 'Tarn');
  const { block, before, after, ...place } = passage(0);
  reveal(document, [{ block: tarn(block), before, after: tarn(after), ...place, end: tarn(block).length }]);
  expect(shownIn(inside)).toEqual([tarn(PARAGRAPHS[0] ?? '')]);
  reveal(document, [passage(0)]);
  expect(shownIn(inside)).toEqual([]);
  expect(shownIn(outside)).toEqual([PARAGRAPHS[0]]);
});
