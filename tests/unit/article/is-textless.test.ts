import { expect, it } from 'vitest';
import { isTextless } from '../../../lib/article/blocks/is-textless.ts';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { parsePage } from '../../commands/parse-page.ts';

const REST = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The river rose once more in week ${at + 1}, and the people of the valley moved their boats to the hill.</p>`,
).join('');

function isButtonTextless(html: string): boolean {
  const button = parsePage(`<body><p>${html}</p></body>`).querySelector('button');
  if (!button) throw new Error('No button');
  return isTextless(button, 'BUTTON');
}

it.each([
  ['It will hold, said the engineer <button>Ann Bell,</button> who built it.', false],
  ['It will hold, said the engineer <button>Ann Bell</button>.', false],
  ['<button>Copy the link</button> It will hold.', true],
  ['It will hold. <button>Copy the link</button>', true],
  ['It will hold. <button>Copy the link</button> The river rose.', true],
])('%s: no part of the text: %s', (html, textless) => {
  expect(isButtonTextless(html)).toBe(textless);
});

it('The article has the words of a button in the middle of a sentence', () => {
  const page = `<html><head><title>The dam</title></head><body><article><h1>The dam will hold</h1><p>The dam will hold, said the engineer <button>Ann Bell,</button> who built it with her own hands.</p>${REST}</article></body></html>`;
  const result = extractArticle(parsePage(page));
  expect(result.kind === 'article' && result.article.text).toContain(
    'said the engineer Ann Bell, who built it with her own hands.',
  );
});
