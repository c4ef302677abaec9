/** Citations of any article. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citeWork } from '../../lib/cite/citations/cite-work.ts';
import { workOf } from '../../lib/cite/citations/work.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('Anna', 'van', 'Lee', 'Jr.', 'J.', ',', '{', '}', '\\', '%', '"', '“', 'and', '\ud83d'),
    )
    .map((parts) => parts.join(' ')),
);

const work = fc
  .record({
    title: words,
    byline: words,
    siteName: words,
    publishedAt: fc.oneof(words, fc.constantFrom('2026-11-24', '2026-02', '2026', '0001-01-01')),
    language: fc.constantFrom('en', 'ja', 'und', ''),
    url: fc.oneof(fc.webUrl({ withFragments: true }), words),
    accessed: fc.oneof(words, fc.constant('2026-12-01')),
  })
  .map(({ accessed, ...stated }) =>
    workOf({ ...articleFromParagraphs({ paragraphs: [] }), ...stated }, { link: true, accessed }),
  );

it('read as one line without a gap, whatever is missing', () => {
  fc.assert(
    fc.property(work, fc.constantFrom('apa', 'mla', 'chicago'), (any, style) => {
      const entry = citeWork(any, style)
        .map(({ text }) => text)
        .join('');
      expect(entry).not.toMatch(/\s\s|^\s|\s$|\n/u);
      expect(entry).not.toBe('');
    }),
  );
});

it('balance their braces in BibTeX, and every field stands on a line of its own', () => {
  fc.assert(
    fc.property(work, (any) => {
      const entry = citeWork(any, 'bibtex')
        .map(({ text }) => text)
        .join('');
      let depth = 0;
      for (const sign of entry) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      for (const line of entry.split('\n').slice(1, -1)) expect(line).toMatch(/^ {2}[a-z]+ = .*,$/s);
    }),
  );
});
