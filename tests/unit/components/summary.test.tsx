// @vitest-environment jsdom
/** What the popup shows. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLE, SUMMARY } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, open } from './open-popup.tsx';

afterEach(cleanup);

describe('a summary', () => {
  it('has title, source, points, quotes under their speakers, and what was read', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Marlow Bay votes for a new pier');
    expect(screen.getByRole('banner').textContent).toContain(
      'The Marlow Courier · 24 November 2026 · Anna Lindqvist',
    );
    expect(items().map(({ textContent }) => textContent)).toEqual([
      'Marlow Bay will close its old ferry terminal in March, the council decided on Tuesday.',
      'Tomas Reyes called the vote “a bad day” for the coast.',
      '“We are building the next memory,” … “Nobody will wait in the rain again.”',
      '“a bad day”',
      '“was full, but peaceful”',
      '“shame on you”',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Ingrid Halvorsenmayor of Marlow Bay',
      'Tomas Reyes',
      'A police spokesmanunnamed source',
      'Speaker not named',
    ]);
    expect(screen.getByRole('contentinfo').textContent).toMatch(/^62 words read, on this device/);
  });

  it('tells on the first screen that there are quotes, and says nothing of none', async () => {
    await open();
    const bar = () => document.querySelector('.bar ul')?.textContent;
    expect(bar()).toBe('Key points 2Quotes 4');
    cleanup();
    await open(fakeCollaborators({ summary: { ...SUMMARY, quotes: [] } }));
    expect(bar()).toBe('Key points 2');
  });

  it('names a site once, where it also gives itself for the author', async () => {
    const article = { ...ARTICLE, byline: 'THE MARLOW COURIER' };
    await open(fakeCollaborators({ result: { kind: 'article', article, scope: 'page' } }));
    expect(document.querySelector('.source')?.textContent).toBe('The Marlow Courier · 24 November 2026');
  });

  it.each([
    ['next-page', /goes on on another page/],
    ['too-long', /longer than Pith reads/],
    ['paywall', /not free to read/],
    [undefined, undefined],
  ] as const)('says that it had a part of the article only: %s', async (cut, message) => {
    const coverage = { words: ARTICLE.coverage.words, ...(cut && { cut }) };
    const article = { ...ARTICLE, coverage };
    await open(fakeCollaborators({ result: { kind: 'article', article, scope: 'page' } }));
    const shown = document.querySelector('header .cut')?.textContent;
    if (message) expect(shown).toMatch(message);
    else expect(shown).toBeUndefined();
  });

  it('says what kind of page it is, where it is no news report', async () => {
    await open(fakeCollaborators({ summary: { ...SUMMARY, kind: 'opinion' } }));
    expect(document.querySelector('.source')?.textContent).toMatch(/^Opinion · The Marlow Courier/);
  });

  it('gives the page’s words their language and direction, not the interface', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).lang).toBe('en');
    expect(items().every((item) => item.querySelector('[lang=en][dir=ltr]'))).toBe(true);
  });

  it('is announced', async () => {
    await open();
    expect(document.querySelector('[data-announcement]')?.textContent).toBe('2 key points, 4 quotes');
  });
});

it('a strip shows where in the article each point and each part of a quote stands', async () => {
  await open();
  const marks = [...document.querySelectorAll<HTMLElement>('.strip span')];
  expect(marks.map(({ dataset }) => dataset.mark)).toEqual(['point', 'point', ...Array(5).fill('quote')]);
  expect(marks[0]?.style.insetInlineStart).toBe('0%');
  expect(document.querySelector('.strip-field')?.getAttribute('aria-hidden')).toBe('true');
});

it('a problem is said with what to do next', async () => {
  await open(fakeCollaborators({ result: { kind: 'problem', problem: 'list-page' } }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'This page lists other pages and is no article itself.',
  );
  expect(screen.getByRole('main').textContent).toContain('Open an article');
});

it('a reading that breaks is a problem and no blank popup', async () => {
  const fakes = fakeCollaborators();
  await open({ ...fakes, page: { ...fakes.page, read: () => Promise.reject(new Error('broken')) } });
  expect(document.querySelector('main')?.dataset.problem).toBe('failed');
});

it('the strip follows the focus', async () => {
  await open();
  items()[3]?.focus();
  await waitFor(() => expect(document.querySelectorAll('.strip [data-focused]')).toHaveLength(1));
  const focused = document.querySelector('.strip [data-focused]');
  expect(focused?.getAttribute('data-mark')).toBe('quote');
});
