/** What is copied, for any text. */

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { asHtml } from '../../lib/cite/as-html.ts';
import { asPlainText } from '../../lib/cite/as-plain-text.ts';
import { excerptQuote } from '../../lib/cite/excerpts.ts';
import { fragmentLink } from '../../lib/cite/fragment-link.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../lib/text/span.ts';
import { LABELS } from '../fixtures/labels.ts';

/** Text with what breaks formats and links: markup, separators, lone surrogates, few different words. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(fc.constantFrom('no', 'No', 'way', 'it-is', 'a,b', '&', '<b>', '"', '“', '\u00a0', '\ud83d'), {
      minLength: 1,
    })
    .map((words) => words.join(' ')),
);

const quoted = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat())
  .map(([paragraphs, from, to]) => {
    const article = articleFromParagraphs({
      paragraphs,
      title: 'no way',
      language: 'en',
      url: 'https://n.example/',
    });
    const block = article.blocks[from % Math.max(1, article.blocks.length)] ?? { start: 0, end: 0 };
    const length = Math.max(1, block.end - block.start);
    const start = block.start + (from % length);
    return { article, span: { start, end: Math.min(block.end, start + 1 + (to % length)) } };
  });

it('plain text holds the quoted words as they are', () => {
  fc.assert(
    fc.property(quoted, ({ article, span }) => {
      const excerpt = excerptQuote(article, { parts: [span], certainty: 0 }, LABELS);
      expect(asPlainText(excerpt).startsWith(`“${slice(article.text, span)}”`)).toBe(true);
    }),
  );
});

it('HTML holds them as text and nothing else as markup', () => {
  const { DOMParser } = new JSDOM().window;
  fc.assert(
    fc.property(quoted, ({ article, span }) => {
      const excerpt = excerptQuote(article, { parts: [span], certainty: 0 }, LABELS);
      const { body } = new DOMParser().parseFromString(asHtml(excerpt), 'text/html');
      expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
        'div',
        'blockquote',
        'p',
        'p',
        'a',
      ]);
      // A parser of HTML reads a carriage return as a line feed and drops NUL.
      const shown = `“${slice(article.text, span)}” — Speaker not named`
        .replace(/\r\n?/g, '\n')
        .replaceAll('\0', '');
      expect(body.querySelector('blockquote')?.textContent).toBe(shown);
    }),
  );
});

it('a fragment link names words that stand once in the article', () => {
  fc.assert(
    fc.property(quoted, ({ article, span }) => {
      const link = fragmentLink(article, span)?.link ?? '';
      const directive = /#:~:text=(?:(.*?)-,)?([^,]*)(?:,(?!-)([^,]*))?(?:,-(.*))?$/.exec(link);
      if (!directive) {
        expect(link).toBe('https://n.example/');
        return;
      }
      const [prefix = '', start = '', end = '', suffix = ''] = directive
        .slice(1)
        .map((part) => decodeURIComponent(part ?? '').toLowerCase());
      const page = article.text.toLowerCase();
      const places = placesOf(page, start).filter((at) => {
        const behind = end === '' ? at + start.length : page.indexOf(end, at + start.length) + end.length;
        return (
          page.slice(0, at).trimEnd().endsWith(prefix) && page.slice(behind).trimStart().startsWith(suffix)
        );
      });
      expect(places).toHaveLength(1);
      for (const part of [prefix, start, end, suffix]) expect(page).toContain(part);
    }),
  );
});

/** Where a part stands in a text, overlaps included. */
function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
