/** Entries of a bibliography, against what each style's manual asks for. */
import { describe, expect, it } from 'vitest';
import type { CitationStyle } from '../../../../lib/cite/citations/citation-styles.ts';
import { citeWork } from '../../../../lib/cite/citations/cite-work.ts';
import { workOf } from '../../../../lib/cite/citations/work.ts';
import type { Article } from '../../../../lib/text/article.ts';
import { ARTICLE } from '../../../fixtures/pier-story.ts';

const LINK = 'https://courier.example/news/pier';

/** Italics as Markdown would have them, so that they can be seen. */
function cite(style: CitationStyle, changes: Partial<Article> = {}, accessed?: string): string {
  const work = workOf({ ...ARTICLE, ...changes }, { link: true, ...(accessed && { accessed }) });
  return citeWork(work, style)
    .map(({ text, kind }) => (kind === 'italic' ? `_${text}_` : text))
    .join('');
}

function without(...keys: readonly (keyof Article)[]): Article {
  return Object.fromEntries(
    Object.entries(ARTICLE).filter(([key]) => !keys.includes(key as keyof Article)),
  ) as unknown as Article;
}

function citeBare(style: CitationStyle, ...keys: readonly (keyof Article)[]): string {
  const work = workOf(without(...keys), { link: true });
  return citeWork(work, style)
    .map(({ text, kind }) => (kind === 'italic' ? `_${text}_` : text))
    .join('');
}

const TWO = 'Anna Lindqvist, Tomas Reyes';
const THREE = 'Anna Lindqvist, Tomas Reyes, Jean-Luc Martel';

describe('APA', () => {
  it.each([
    [{}, `Lindqvist, A. (2026, November 24). _Marlow Bay votes for a new pier_. The Marlow Courier. ${LINK}`],
    [{ byline: TWO }, /^Lindqvist, A\., & Reyes, T\. \(2026/],
    [{ byline: THREE }, /^Lindqvist, A\., Reyes, T\., & Martel, J\.-L\. \(2026/],
    [{ byline: 'Julia Carrie Marlow' }, /^Marlow, J\. C\. \(2026/],
    [{ byline: 'J.K. Marlow' }, /^Marlow, J\. K\. \(2026/],
    [{ byline: 'Courier Staff' }, /^Courier Staff\. \(2026/],
    [
      { byline: 'The Marlow Courier' },
      /^_Marlow Bay votes for a new pier_\. \(2026, November 24\)\. The Marlow/,
    ],
    [{ title: 'Who pays?' }, /_Who pays\?_ The Marlow Courier\./],
    [{ title: '' }, /\(2026, November 24\)\. \[News article\]\. The Marlow Courier/],
    [{ publishedAt: '2026-11' }, /\(2026, November\)/],
  ])('%o', (changes, entry) => {
    expect(cite('apa', changes)).toMatch(entry instanceof RegExp ? entry : new RegExp(`^${escaped(entry)}$`));
  });

  it('names the first nineteen of more than twenty authors, and the last', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTU'];
    const entry = cite('apa', { byline: letters.map((letter) => `Ann ${letter}ale`).join(', ') });
    expect(entry).toMatch(/^Aale, A\., .*, Sale, A\., \. \. \. Uale, A\. \(2026/);
    expect(entry).not.toContain('Tale');
  });

  it('says that there is no date, and begins with the title where nobody is named', () => {
    expect(citeBare('apa', 'publishedAt', 'byline')).toBe(
      `_Marlow Bay votes for a new pier_. (n.d.). The Marlow Courier. ${LINK}`,
    );
  });

  it('writes the day of access before the address', () => {
    expect(cite('apa', {}, '2026-12-01')).toMatch(/ Retrieved December 1, 2026, from https:\S+$/);
  });
});

describe('MLA', () => {
  it.each([
    [{}, `Lindqvist, Anna. “Marlow Bay votes for a new pier.” _The Marlow Courier_, 24 Nov. 2026, ${LINK}.`],
    [{ byline: TWO }, /^Lindqvist, Anna, and Tomas Reyes\. “/],
    [{ byline: THREE }, /^Lindqvist, Anna, et al\. “/],
    [{ title: 'Who pays?' }, /“Who pays\?” _The/],
    [{ title: 'Council calls it “a start”' }, /“Council calls it ‘a start\.’” _The/],
    [{ publishedAt: '2026-05-02' }, /, 2 May 2026, /],
    [{ title: '' }, /^Lindqvist, Anna\. News article\. _The/],
  ])('%o', (changes, entry) => {
    expect(cite('mla', changes)).toMatch(entry instanceof RegExp ? entry : new RegExp(`^${escaped(entry)}$`));
  });

  it('leaves out what the page does not state, and ends with the day of access', () => {
    expect(citeBare('mla', 'publishedAt', 'byline', 'siteName')).toBe(
      `“Marlow Bay votes for a new pier.” ${LINK}.`,
    );
    expect(cite('mla', {}, '2026-12-01')).toMatch(/\. Accessed 1 Dec\. 2026\.$/);
  });
});

describe('Chicago', () => {
  it.each([
    [
      {},
      `Lindqvist, Anna. “Marlow Bay votes for a new pier.” _The Marlow Courier_, November 24, 2026. ${LINK}.`,
    ],
    [{ byline: TWO }, /^Lindqvist, Anna, and Tomas Reyes\. /],
    [{ byline: THREE }, /^Lindqvist, Anna, Tomas Reyes, and Jean-Luc Martel\. /],
    [{ byline: '' }, /^_The Marlow Courier_\. “Marlow Bay votes for a new pier\.” November 24, 2026\. https/],
  ])('%o', (changes, entry) => {
    expect(cite('chicago', changes)).toMatch(
      entry instanceof RegExp ? entry : new RegExp(`^${escaped(entry)}$`),
    );
  });

  it('names seven of more than ten authors', () => {
    const byline = [...'ABCDEFGHIJK'].map((letter) => `Ann ${letter}ale`).join(', ');
    expect(cite('chicago', { byline })).toMatch(/^Aale, Ann, .*Ann Gale, et al\. “/);
  });

  it('without a date has the day of access in its place', () => {
    const work = workOf(without('publishedAt'), { link: true, accessed: '2026-12-01' });
    const entry = citeWork(work, 'chicago')
      .map(({ text }) => text)
      .join('');
    expect(entry).toBe(
      `Lindqvist, Anna. “Marlow Bay votes for a new pier.” The Marlow Courier. Accessed December 1, 2026. ${LINK}.`,
    );
  });
});

describe('BibTeX', () => {
  it('has each field that is known', () => {
    expect(cite('bibtex', {}, '2026-12-01')).toBe(
      [
        '@misc{lindqvist2026marlow,',
        '  author = {Lindqvist, Anna},',
        '  title = {{Marlow Bay votes for a new pier}},',
        '  howpublished = {The Marlow Courier},',
        '  year = {2026},',
        '  month = nov,',
        '  day = {24},',
        `  url = {${LINK}},`,
        '  urldate = {2026-12-01},',
        '}',
      ].join('\n'),
    );
  });

  it('joins authors with "and", and keeps an organisation whole', () => {
    expect(cite('bibtex', { byline: TWO })).toContain('author = {Lindqvist, Anna and Reyes, Tomas}');
    expect(cite('bibtex', { byline: 'Sea and Sand Agency' })).toContain('author = {{Sea and Sand Agency}}');
    expect(cite('bibtex', { byline: 'Paul Reyes Jr.' })).toContain('author = {Reyes, Jr., Paul}');
  });

  it('lets LaTeX print the signs of a title', () => {
    expect(cite('bibtex', { title: '50 % of R&D: {a_b} ~ #1 \\ $5 ^' })).toContain(
      'title = {{50 \\% of R\\&D: \\textbraceleft{}a\\_b\\textbraceright{} \\textasciitilde{} \\#1 \\textbackslash{} \\$5 \\textasciicircum{}}}',
    );
  });

  it('has a key of plain letters, and one where there is nothing to make it of', () => {
    expect(cite('bibtex', { byline: 'Zoë Çelik', title: 'À la Müller' })).toMatch(/^@misc\{celik2026muller,/);
    expect(cite('bibtex', { byline: '', title: 'خبر' })).toMatch(/^@misc\{article2026,/);
  });
});

it('no style has an address where the reader wants none, or that is none of the web', () => {
  for (const style of ['apa', 'mla', 'chicago', 'bibtex'] as const) {
    const plain = citeWork(workOf(ARTICLE, { link: false }), style);
    expect(plain.map(({ text }) => text).join('')).not.toContain('http');
    expect(cite(style, { url: 'file:///home/reader/a.html' })).not.toContain('file:');
  }
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
