/** What holds for the quotes of any text whatever. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../lib/people/find-people.ts';
import { findQuotesByClause } from '../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { quoteText } from '../../lib/quotes/quote-text.ts';
import { analyse } from '../../lib/text/analyse.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../lib/text/span.ts';
import { packFor } from '../pack-for.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'no', 'pl', 'tr', 'id', 'ro', 'ja', 'zh', 'ko', 'sw', 'und'];

const scraps = fc.constantFrom(
  ...'"“”„«»‹›‘’\'「」『』()[]:,.;!?…–—-'.split(''),
  ...[
    'said',
    'she',
    'He',
    'Ann Bell',
    'Mr Bell',
    'the mayor',
    'according to',
    'sagte',
    'dit-il',
    'と述べた',
    '说：',
  ],
  ...[' ', '\n', '\u00a0', '\u200b', '\ud800', 'é', 'I am sure that it will rain', '', 'A:', 'Q:', '– '],
);
const paragraph = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ').slice(0, 800));
const anyArticle = fc
  .record({
    paragraphs: fc.array(fc.oneof(paragraph, fc.string({ unit: 'binary' })), { maxLength: 12 }),
    language: fc.constantFrom(...LANGUAGES),
  })
  .map(articleFromParagraphs);

function quotesOf(article: Article): readonly Quote[] {
  const analysis = analyse(article, packFor(article.language));
  return findQuotes(analysis, findPeople(analysis), findQuotesByClause);
}

describe('quotes of any text', () => {
  it('are slices of it, ordered and apart, with a speaker whom the text names', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const { parts, speaker, certainty, cue } of quotesOf(article)) {
          expect(parts.length).toBeGreaterThan(0);
          let last = -1;
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(article.text.length);
            last = end - 1;
          }
          if (cue) expect(slice(article.text, cue)).not.toBe('');
          if (speaker) expect(speaker.name).toBe(slice(article.text, speaker.mention));
          if (speaker?.role) expect(slice(article.text, speaker.role)).not.toBe('');
          expect(certainty).toBeGreaterThanOrEqual(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('hold no part that another quote holds', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const parts = quotesOf(article)
          .flatMap((quote) => quote.parts)
          .sort((a, b) => a.start - b.start);
        for (const [index, part] of parts.entries())
          expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('come the same every time', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(quotesOf(article)).toEqual(quotesOf(article));
      }),
      { numRuns: 60 },
    );
  });
});

const name = fc.constantFrom('Ann Bell', 'Tom Reed', 'the mayor', 'She', 'He', 'Mr Reed', 'a neighbour');
const verb = fc.constantFrom('said', 'added', 'told the paper');
const speech = fc.constantFrom(
  'The river will rise again before the week is out',
  'We did what we could with two buckets',
  'It’s not the boys’ fault, and I’ve told them so',
  'Nobody asked us what we wanted',
);
const sentence = fc
  .tuple(name, verb, speech, speech, fc.nat(4))
  .map(
    ([who, said, one, two, form]) =>
      [
        `“${one},” ${who} ${said}. “${two}.”`,
        `${who} ${said}: “${one}.”`,
        `“${one}. “${two}.”`,
        `${who} ${said} that “${one}”.`,
        `${who} walked home.`,
      ][form] ?? '',
  );

describe('the mark style of a house', () => {
  it('changes nothing: straight marks give the same quotes as curly ones', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const curly = articleFromParagraphs({ paragraphs, language: 'en' });
        const straight = articleFromParagraphs({
          paragraphs: paragraphs.map((text) => text.replace(/[“”]/gu, '"').replace(/’/gu, "'")),
          language: 'en',
        });
        expect(tell(straight)).toEqual(tell(curly));
      }),
      { numRuns: 300 },
    );
  });
});

/** Quotes as words, whatever the marks inside them. */
function tell(article: Article): readonly string[] {
  return quotesOf(article).map((quote) => {
    const words = quoteText(article.text, quote).replace(/[“”]/gu, '"').replace(/’/gu, "'");
    return `${words} (${quote.speaker?.name}, ${quote.certainty.toFixed(3)})`;
  });
}

describe('long and hostile texts', () => {
  it.each([
    ['marks that never close', '“'.repeat(60_000)],
    ['marks that never open', '” '.repeat(60_000)],
    ['marks within marks', '“‘'.repeat(40_000)],
    ['one endless sentence', 'and she said “yes” '.repeat(20_000)],
    ['a name in every word', 'Ann Bell Reed '.repeat(30_000)],
    ['commas without end', 'Ann Bell, the mayor, '.repeat(20_000)],
    ['apostrophes', "the boys' "].map((part, index) => (index === 1 ? part.repeat(40_000) : part)),
  ])('%s: end', (_what, text) => {
    const article = articleFromParagraphs({ paragraphs: [text ?? ''], language: 'en' });
    expect(Array.isArray(quotesOf(article))).toBe(true);
  });

  it('many namesakes and paragraphs: end', () => {
    const paragraphs = Array.from(
      { length: 8000 },
      (_, index) => `“It is the case number ${index}, I think,” said A${index} Bell.`,
    );
    expect(quotesOf(articleFromParagraphs({ paragraphs, language: 'en' }))).toHaveLength(8000);
  });
});
