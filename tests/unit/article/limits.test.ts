/** What is left of a text that is too long to wait for. */
import { expect, test } from 'vitest';
import { limitLength } from '../../../lib/article/blocks/limit-length.ts';
import type { RawBlock } from '../../../lib/article/blocks/raw-block.ts';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { takeSnapshot } from '../../../lib/article/snapshot/take-snapshot.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, page, paragraphs } from '../../fixtures/pages/ferry-article.ts';

const block = (text: string): RawBlock => ({
  text,
  tag: 'P',
  path: ['P'],
  marks: [],
  picture: 'none',
  linkShare: 0,
  emphasisShare: 0,
});
const textsOf = (blocks: readonly RawBlock[]) => blocks.map(({ text }) => text);

test('a text of the length that is allowed stays whole', () => {
  const blocks = [block('ten letter'), block('ten letter')];
  expect(limitLength(blocks, 20)).toEqual({ blocks, complete: true });
});

test('blocks are kept up to the length, and none is cut', () => {
  const { blocks, complete } = limitLength([block('ten letter'), block('ten letter'), block('x')], 19);
  expect([textsOf(blocks), complete]).toEqual([['ten letter'], false]);
});

test('one block that is longer than all may be ends at a space', () => {
  const { blocks, complete } = limitLength([block('ten letters and more')], 13);
  expect([textsOf(blocks), complete]).toEqual([['ten letters'], false]);
});

test('a page with more text than is read is read in part, and says so', () => {
  const long = page({ body: paragraphs(Array.from({ length: 30 }, () => PARAGRAPHS).flat()) });
  const budget = { elements: 60_000, characters: 5_000, milliseconds: 60_000 };
  const result = extractArticle(parsePage(long), budget);
  if (result.kind !== 'article') throw new Error(result.problem);
  expect(result.article.coverage.cut).toBe('too-long');
  expect(result.article.text.length).toBeLessThan(6_000);
  expect(result.article.text).toContain(PARAGRAPHS[0]);
});

test('a page’s data are no text', () => {
  const head = `<script type="application/json">"${'data '.repeat(2_000)}"</script>`;
  const result = extractArticle(parsePage(page({ head })), {
    elements: 60_000,
    characters: 5_000,
    milliseconds: 60_000,
  });
  expect(result).toMatchObject({ kind: 'article', article: { coverage: { words: expect.any(Number) } } });
  expect(result).not.toHaveProperty('article.coverage.cut');
});

/** How deep all elements of a document stand, summed up. */
function depthsIn(document: Document): number {
  const depths = new Map<Node | null, number>();
  let sum = 0;
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentNode) ?? 0) + 1;
    depths.set(element, depth);
    sum += depth;
  }
  return sum;
}

test('where thousands of elements are deep, the later ones are laid flatter, and their text is kept', () => {
  const towers = PARAGRAPHS.map((text) => `${'<div>'.repeat(200)}<p>${text}</p>${'</div>'.repeat(200)}`);
  const tower = `${'<div>'.repeat(200)}<p>Here too.</p>${'</div>'.repeat(200)}`;
  const document = parsePage(page({ body: towers.join('') + tower.repeat(20) }));
  const { document: copy, complete } = takeSnapshot(document);
  expect(complete).toBe(true);
  expect(depthsIn(document)).toBeGreaterThan(550_000);
  expect(depthsIn(copy)).toBeLessThan(400_000);
  expect([...copy.querySelectorAll('p')].slice(0, PARAGRAPHS.length).map((p) => p.textContent)).toEqual(
    PARAGRAPHS,
  );
});
