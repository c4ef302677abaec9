/** The page's words stay words in every format. */
import { expect, it } from 'vitest';
import { asHtml } from '../../../lib/cite/as-html.ts';
import { asMarkdown } from '../../../lib/cite/as-markdown.ts';
import type { Excerpt } from '../../../lib/cite/piece.ts';

function passage(text: string): Excerpt {
  return { pieces: [{ kind: 'passage', text }], language: 'en', direction: 'ltr' };
}

it('HTML shows markup as text', () => {
  expect(asHtml(passage('<img src=x onerror="a()"> & \'b\''))).toBe(
    '<div lang="en" dir="ltr"><p>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;</p></div>',
  );
});

it('a language tag cannot leave its attribute', () => {
  expect(asHtml({ ...passage('a'), language: '"><script>' })).not.toContain('<script>');
});

it('a language that nobody knows is not given', () => {
  expect(asHtml({ ...passage('a'), language: 'und' })).toBe('<div dir="ltr"><p>a</p></div>');
});

it.each([
  ['# no heading', '\\# no heading'],
  ['- no item', '\\- no item'],
  ['1. no list', '1\\. no list'],
  ['2026. A year', '2026\\. A year'],
  ['*a* _b_ `c` [d](e) <f> ~g~ & h', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\~g\\~ \\& h'],
  ['two\nlines', 'two lines'],
  ['the pier […] closed […].', 'the pier […] closed […].'],
  ['the pier […](a) […][b]', 'the pier \\[…\\](a) \\[…\\]\\[b\\]'],
  ['3.5 million - and more', '3.5 million - and more'],
  ['see https://news.example/_a_?b=1&c=2.', 'see <https://news.example/_a_?b=1&c=2>.'],
  ['(see https://news.example/Mercury_(planet))', '(see <https://news.example/Mercury_(planet)>)'],
  ['(https://news.example/*b)', '(<https://news.example/>\\*b)'],
])('Markdown keeps %o as it reads', (text, escaped) => {
  expect(asMarkdown(passage(text))).toBe(escaped);
});

it('an address that stands for a missing title stays the text of its link', () => {
  const link = 'https://news.example/_a_';
  const excerpt: Excerpt = {
    pieces: [{ kind: 'source', title: '', details: [], link }],
    language: 'en',
    direction: 'ltr',
  };
  expect(asMarkdown(excerpt)).toBe('[https://news.example/\\_a\\_](https://news.example/_a_)');
});

it('a parenthesis does not end a Markdown link', () => {
  const link = 'https://news.example/a_(b)';
  const excerpt: Excerpt = {
    pieces: [{ kind: 'source', title: 'T]', details: [], link }],
    language: 'en',
    direction: 'ltr',
  };
  expect(asMarkdown(excerpt)).toBe('[T\\]](https://news.example/a_%28b%29)');
});
