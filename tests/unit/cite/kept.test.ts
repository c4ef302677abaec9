/** What a reader keeps of a page, and whether it still stands there. */
import { describe, expect, it } from 'vitest';
import { keep } from '../../../lib/cite/keep.ts';
import { isSame } from '../../../lib/cite/kept.ts';
import { keptStatusOf } from '../../../lib/cite/kept-status.ts';
import { shelfAsCsv, shelfAsJson, shelfAsMarkdown } from '../../../lib/cite/shelf-export.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { LABELS } from '../../fixtures/labels.ts';
import { ARTICLE, MAYOR, NOBODY, OPPONENT, POINTS } from '../../fixtures/pier-story.ts';

const kept = keep(ARTICLE, { kind: 'quote', quote: MAYOR }, LABELS, '2026-12-01');

it('a quote is kept with all that is needed to cite it', () => {
  expect(kept).toEqual({
    kind: 'quote',
    text: '“We are building the next memory,” … “Nobody will wait in the rain again.”',
    words: ['We are building the next memory,', 'Nobody will wait in the rain again.'],
    by: 'Ingrid Halvorsen, mayor of Marlow Bay',
    title: 'Marlow Bay votes for a new pier',
    site: 'The Marlow Courier',
    published: '2026-11-24T08:00:00+01:00',
    address: 'https://courier.example/news/pier',
    link: expect.stringMatching(/^https:\/\/courier\.example\/news\/pier#:~:text=/),
    language: 'en',
    direction: 'ltr',
    keptOn: '2026-12-01',
  });
});

it('an address is kept without what is only the reader’s', () => {
  const url = 'https://ann:secret@courier.example/news/pier?utm_source=mail&PHPSESSID=1';
  const { address, link } = keep({ ...ARTICLE, url }, { kind: 'quote', quote: MAYOR }, LABELS, '2026-12-01');
  expect([address, link].join(' ')).not.toMatch(/secret|utm|SESS/);
});

it('the same words of the same page are known again, and no others', () => {
  expect(isSame(kept, ARTICLE, { kind: 'quote', quote: MAYOR })).toBe(true);
  expect(isSame(kept, ARTICLE, { kind: 'quote', quote: OPPONENT })).toBe(false);
  const elsewhere = { ...ARTICLE, url: 'https://courier.example/news/other' };
  expect(isSame(kept, elsewhere, { kind: 'quote', quote: MAYOR })).toBe(false);
});

describe('what was kept', () => {
  const page = (...paragraphs: readonly string[]) => articleFromParagraphs({ paragraphs, language: 'en' });

  it('stands where the page has it, however it is set', () => {
    const today = page(
      '“We are build\u00ading the  next memory,” she said. “Nobody will wait in the rain again.”',
    );
    expect(keptStatusOf(kept, today)).toEqual({ kind: 'stands' });
  });

  it('has changed, and is not gone, in a language without spaces', () => {
    const before = { ...kept, words: ['我们请学生每周打分，分数最低的菜下一周就消失。'] };
    const today = page('今天下雨，学校停课。', '校长说：“我们请学生每月打分，分数最低的菜下一周就消失。”');
    expect(keptStatusOf(before, today)).toEqual({
      kind: 'changed',
      diff: [
        { kind: 'same', text: '我们请学生每' },
        { kind: 'gone', text: '周' },
        { kind: 'new', text: '月' },
        { kind: 'same', text: '打分，分数最低的菜下一周就消失。' },
      ],
    });
    expect(keptStatusOf(before, page('学生们下一周去看最低的山。', '我们每周下雨。'))).toEqual({
      kind: 'gone',
    });
    const japanese = { ...kept, words: ['最後まで直球を信じて投げようと決めていました'] };
    expect(
      keptStatusOf(japanese, page('「最後まで変化球を信じて投げようと決めていました」と話した。')).kind,
    ).toBe('changed');
  });

  it('has changed where the page says it otherwise', () => {
    const today = page(
      'Rain.',
      '“We are building the next memory,” she said. “Nobody will wait in the wind again.”',
    );
    expect(keptStatusOf(kept, today)).toEqual({
      kind: 'changed',
      diff: [
        { kind: 'same', text: 'Nobody will wait in the ' },
        { kind: 'gone', text: 'rain ' },
        { kind: 'new', text: 'wind ' },
        { kind: 'same', text: 'again.' },
      ],
    });
  });

  it('is gone where nothing like it stands there', () => {
    expect(keptStatusOf(kept, page('The council met on Tuesday and said no more.'))).toEqual({
      kind: 'gone',
    });
  });
});

describe('the shelf as a file', () => {
  const point = POINTS[0];
  const shelf = [
    kept,
    ...(point ? [keep(ARTICLE, { kind: 'point', point }, LABELS, '2026-12-01')] : []),
    keep({ ...ARTICLE, title: '=1+1' }, { kind: 'quote', quote: NOBODY }, LABELS, '2026-12-01'),
  ];

  it('of Markdown is each passage and its source', () => {
    const [first, source, second] = shelfAsMarkdown(shelf, 'en-GB').split('\n\n');
    expect(first).toBe(`> ${kept.text} — Ingrid Halvorsen, mayor of Marlow Bay`);
    expect(source).toMatch(
      /^\[Marlow Bay votes for a new pier\]\(https:.*\), The Marlow Courier, 24 November 2026$/,
    );
    expect(second).toMatch(/^Marlow Bay will close/);
  });

  it('of CSV has a row for each, and no formula', () => {
    const rows = shelfAsCsv(shelf).trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toContain(",'=1+1,");
  });

  it('of JSON is the list', () => {
    expect(JSON.parse(shelfAsJson(shelf))).toEqual(shelf);
  });
});
