/** What is shown of a passage in the page; jsdom has no highlights and no layout, so they are played here. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Passage } from '../../../lib/article/passage.ts';
import { reveal } from '../../../lib/article/reveal.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, page } from '../../fixtures/pages/ferry-article.ts';

const scrolled = vi.fn();
const scrolledBy = vi.fn();
/** Where every passage stands in the window, in CSS pixels. */
let place = { left: 100, right: 500, top: 380, bottom: 420, height: 40 };
beforeEach(() => {
  scrolled.mockReset();
  scrolledBy.mockReset();
  place = { left: 100, right: 500, top: 380, bottom: 420, height: 40 };
});

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
    scrollBy: scrolledBy,
    innerWidth: 1200,
    innerHeight: 800,
  });
  window.Range.prototype.getBoundingClientRect = () => place as DOMRect;
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

test.each([
  'scrollIntoView',
  'getBoundingClientRect',
  'parentElement',
  'parentNode',
  'ownerDocument',
  'getRootNode',
])('a control named %s is not in the way', (name) => {
  const document = parsePage(
    page({ body: `<form><input name="${name}">${PARAGRAPHS[2]}<p>${PARAGRAPHS[3]}</p></form>` }),
  );
  const highlights = equip(document);
  const first: Passage = { ...passage(2), before: '', after: PARAGRAPHS[3] ?? '' };
  expect(reveal(document, [first])).toBe('shown');
  expect(shownIn(highlights)).toEqual([PARAGRAPHS[2]]);
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test.each([
  ['in the middle', { left: 100, right: 700 }, []],
  ['below the popup, which covers the right of the window', { left: 700, right: 1100 }, [-300]],
])('a passage stands %s', (_name, columns, by) => {
  const document = parsePage(page());
  equip(document);
  place = { ...place, ...columns };
  reveal(document, [passage(2)]);
  expect(scrolledBy.mock.calls.map(([{ top }]) => top)).toEqual(by);
});

describe('When the page has come to rest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** The window's timers are the ones that are played. */
  function open(): Document {
    const document = parsePage(page());
    equip(document);
    Object.assign(document.defaultView as Window, { setTimeout: globalThis.setTimeout });
    return document;
  }

  test('a passage that pictures have pushed away is brought back once', () => {
    reveal(open(), [passage(2)]);
    place = { ...place, top: 1500, bottom: 1540 };
    vi.advanceTimersByTime(10_000);
    expect(scrolled).toHaveBeenCalledTimes(2);
    place = { ...place, top: 2500, bottom: 2540 };
    vi.advanceTimersByTime(10_000);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  test('a passage that stands where it should is left there', () => {
    reveal(open(), [passage(2)]);
    place = { ...place, top: 450, bottom: 490 };
    vi.advanceTimersByTime(10_000);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  test('a passage that was drawn anew is marked and brought back', () => {
    const document = open();
    const highlights = equip(document);
    Object.assign(document.defaultView as Window, { setTimeout: globalThis.setTimeout });
    reveal(document, [passage(2)]);
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
    place = { ...place, top: 1500, bottom: 1540 };
    vi.advanceTimersByTime(10_000);
    expect(shownIn(highlights)).toEqual([PARAGRAPHS[2]]);
    expect([...highlights.values()].flat()[0]?.startContainer.isConnected).toBe(true);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });
});
