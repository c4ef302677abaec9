import { expect, test, vi } from 'vitest';
import { paragraphOf } from '../../../lib/article/choice/paragraph-of.ts';
import { parsePage } from '../../commands/parse-page.ts';

function parse(html: string): Document {
  return parsePage(`<body>${html}</body>`, 'https://courier.example/ferry');
}

test('a paragraph has all that its element had, and stands nowhere yet', () => {
  const document = parse('<footer class="source" id="a">— Torvald <b>Brekke</b>, <i>master</i></footer>');
  const footer = document.querySelector('footer');
  const paragraph = footer && paragraphOf(footer);
  expect(paragraph?.outerHTML).toBe('<p class="source" id="a">— Torvald <b>Brekke</b>, <i>master</i></p>');
  expect(paragraph?.parentNode).toBeNull();
  expect(footer?.childNodes).toHaveLength(0);
});

test('whatever the names of its attributes: browsers read more of them than they let one set', () => {
  const document = parse('<div class="a"" @click="b">The ferry is back.</div>');
  const { Element } = document.defaultView as unknown as typeof globalThis;
  const set = vi.spyOn(Element.prototype, 'setAttribute').mockImplementation((name) => {
    if (!/^[\p{L}:_][\p{L}\p{N}:_.-]*$/u.test(name)) throw new DOMException(name, 'InvalidCharacterError');
  });
  const box = document.querySelector('div');
  const names = [...((box && paragraphOf(box))?.attributes ?? [])].map(({ name }) => name);
  set.mockRestore();
  expect(names).toEqual(['class', '"', '@click']);
});

test('however many pieces it holds', () => {
  const document = parse('<div></div>');
  const box = document.querySelector('div');
  for (let left = 150_000; left > 0; left--) box?.append('a');
  expect((box && paragraphOf(box))?.textContent).toHaveLength(150_000);
});
