/** What a reader pastes, in each format. */

import { describe, expect, it } from 'vitest';
import { asHtml } from '../../../lib/cite/as-html.ts';
import { asMarkdown } from '../../../lib/cite/as-markdown.ts';
import { asPlainText } from '../../../lib/cite/as-plain-text.ts';
import { DEFAULT_CHOICES } from '../../../lib/cite/choices.ts';
import { clip } from '../../../lib/cite/clips.ts';
import { excerptPoint, excerptQuote, excerptSummary } from '../../../lib/cite/excerpts.ts';
import type { Quote } from '../../../lib/quotes/quote.ts';
import { LABELS } from '../../fixtures/labels.ts';
import { ARTICLE, MAYOR, NOBODY, OPPONENT, POINTS, QUOTES, SUMMARY } from '../../fixtures/pier-story.ts';

const SPOKEN =
  '“We are building the next memory,” … “Nobody will wait in the rain again.” — Ingrid Halvorsen, mayor of Marlow Bay';

describe('a copied quote', () => {
  const excerpt = excerptQuote(ARTICLE, MAYOR, LABELS);

  it('comes as plain text with speaker, role, title, site, date and link', () => {
    const lines = asPlainText(excerpt).split('\n');
    expect(lines[0]).toBe(SPOKEN);
    expect(lines.slice(2, 4)).toEqual([
      'Marlow Bay votes for a new pier',
      'The Marlow Courier, 24 November 2026',
    ]);
    expect(lines[4]).toMatch(/^https:\/\/courier\.example\/news\/pier#:~:text=/);
  });

  it('comes as HTML with the same words, the title linked', () => {
    const html = asHtml(excerpt);
    expect(html).toMatch(/<blockquote cite="https:\/\/courier\.example\/news\/pier#:~:text=[^"]+"><p>/);
    expect(html).toContain(`<p>${SPOKEN}</p></blockquote>`);
    expect(html).toMatch(
      /<a href="https:\/\/courier\.example\/news\/pier#:~:text=[^"]+">Marlow Bay votes for a new pier<\/a>/,
    );
    expect(html).toMatch(/^<div lang="en" dir="ltr">.*, The Marlow Courier, 24 November 2026<\/p><\/div>$/);
  });

  it('says so where nobody can be named, or not surely', () => {
    const first = (quote: Quote) => asPlainText(excerptQuote(ARTICLE, quote, LABELS)).split('\n')[0];
    expect(first(NOBODY)).toBe('“shame on you” — Speaker not named');
    expect(first({ ...OPPONENT, certainty: 0.1 })).toBe('“a bad day” — Speaker not certain');
  });

  it('stands in the marks of its article’s language', () => {
    const german = excerptQuote({ ...ARTICLE, language: 'de-AT' }, NOBODY, LABELS);
    expect(asPlainText(german)).toMatch(/^„shame on you“/);
  });

  it('goes without what the page does not say', () => {
    const { siteName: _site, publishedAt: _date, ...bare } = ARTICLE;
    const lines = asPlainText(
      excerptQuote({ ...bare, url: 'file:///home/story.html' }, NOBODY, LABELS),
    ).split('\n');
    expect(lines).toEqual(['“shame on you” — Speaker not named', '', 'Marlow Bay votes for a new pier']);
  });
});

describe('in the reader’s own form', () => {
  const own = (template: string, quote: Quote = MAYOR) => {
    const choices = { ...DEFAULT_CHOICES, source: 'own', template } as const;
    return excerptQuote(ARTICLE, quote, LABELS, { choices });
  };

  it('a quote stands as the reader set it', () => {
    expect(asPlainText(own('{speaker}{ (role)}: {quote}'))).toBe(
      'Ingrid Halvorsen (mayor of Marlow Bay): “We are building the next memory,” … “Nobody will wait in the rain again.”',
    );
  });

  it('the first form is the same as the usual line', () => {
    const [words] = asPlainText(own(DEFAULT_CHOICES.template)).split('\n');
    expect(words).toBe(SPOKEN);
  });

  it('what is not sure is said behind the name, or behind the role where one stands', () => {
    const inferred: Quote = { ...MAYOR, basis: 'around' };
    expect(asPlainText(own('{speaker}{, role}', inferred))).toBe(
      'Ingrid Halvorsen, mayor of Marlow Bay (attribution inferred)',
    );
    expect(asPlainText(own('{speaker}', inferred))).toBe('Ingrid Halvorsen (attribution inferred)');
    expect(asPlainText(own('{quote} {speaker}', NOBODY))).toBe('“shame on you” Speaker not named');
  });

  it('rich text quotes the line with the quote, and links the address', () => {
    const html = asHtml(own('{quote}\n{title}\n{link}'));
    expect(html).toMatch(
      /^<div lang="en" dir="ltr"><blockquote cite="https:[^"]+"><p>“We .*”<\/p><\/blockquote><p>Marlow Bay votes for a new pier<\/p><p><a href="https:/,
    );
  });

  it('Markdown takes the reader’s signs as they are and the page’s as text', () => {
    const article = { ...ARTICLE, title: 'A *new* pier' };
    const choices = {
      ...DEFAULT_CHOICES,
      source: 'own',
      template: '> **{speaker}** in [{title}]({link})',
    } as const;
    const markdown = asMarkdown(excerptQuote(article, OPPONENT, LABELS, { choices }));
    expect(markdown).toMatch(/^> \*\*Tomas Reyes\*\* in \[A \\\*new\\\* pier\]\(https:\/\/[^<>]+\)$/);
  });

  it('of many quotes the source stands once', () => {
    const choices = { ...DEFAULT_CHOICES, source: 'own', template: '{quote}\n{title}\n{link}' } as const;
    const text = asPlainText(excerptSummary(ARTICLE, { ...SUMMARY, points: [] }, LABELS, { choices }));
    expect(text.split(ARTICLE.title)).toHaveLength(2);
    expect(text.split('\n\n')).toHaveLength(QUOTES.length + 2);
  });
});

it('the comma before the closing mark is left out where the reader wants that', () => {
  const excerpt = excerptQuote(ARTICLE, MAYOR, LABELS, { choices: { ...DEFAULT_CHOICES, dropsComma: true } });
  expect(asPlainText(excerpt)).toMatch(
    /^“We are building the next memory” … “Nobody will wait in the rain again\.” — /,
  );
});

it('a copied point is the sentence and its source', () => {
  const [point] = POINTS;
  const text = point && asPlainText(excerptPoint(ARTICLE, point, LABELS));
  expect(text).toMatch(/^Marlow Bay will close .* on Tuesday\.\n\nMarlow Bay votes for a new pier\n/);
});

describe('all copied', () => {
  const excerpt = excerptSummary(ARTICLE, SUMMARY, LABELS);

  it('has points and quotes under headings and the plain address once', () => {
    const markdown = asMarkdown(excerpt).split('\n\n');
    expect(markdown[0]).toBe('## Key points');
    expect(markdown[1]?.split('\n').map((line) => line.slice(0, 2))).toEqual(['- ', '- ']);
    expect(markdown[2]).toBe('## Quotes');
    expect(markdown[3]).toBe(`> ${SPOKEN}`);
    expect(markdown.at(-1)).toBe(
      '[Marlow Bay votes for a new pier](https://courier.example/news/pier), The Marlow Courier, 24 November 2026',
    );
  });

  it('leaves out a heading that has nothing under it', () => {
    const markdown = asMarkdown(excerptSummary(ARTICLE, { ...SUMMARY, quotes: [] }, LABELS));
    expect(markdown).not.toContain('Quotes');
  });
});

it('Markdown goes to the clipboard as plain text alone', () => {
  const copy = clip(excerptQuote(ARTICLE, NOBODY, LABELS), 'markdown');
  expect(copy.html).toBeUndefined();
  expect(copy.plain).toMatch(/^> “shame on you”/);
});
