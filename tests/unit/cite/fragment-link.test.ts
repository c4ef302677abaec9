/** Links that open a page at certain words, or at its top rather than at other words. */
import { describe, expect, it } from 'vitest';
import { fragmentLink } from '../../../lib/cite/fragment-link.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';

function linkTo(
  words: string,
  paragraphs: readonly string[],
  url = 'https://news.example/a',
  occurrence = 1,
) {
  const article = articleFromParagraphs({ paragraphs, title: 'A title', url, language: 'en' });
  let start = -1;
  for (let count = 0; count < occurrence; count++) start = article.text.indexOf(words, start + 1);
  return fragmentLink(article, { start, end: start + words.length })?.link;
}

describe('a passage that the article has once', () => {
  it('is named whole when it is short', () => {
    expect(linkTo('a bad day', ['Reyes called it a bad day for all.'])).toBe(
      'https://news.example/a#:~:text=a%20bad%20day',
    );
  });

  it('is named by its first and last five words when it is long', () => {
    const words = 'One two three four five six seven eight nine ten eleven.';
    expect(linkTo(words, [words])).toBe(
      'https://news.example/a#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });

  it('has what a fragment gives a meaning to encoded: hyphen, comma, ampersand', () => {
    expect(linkTo('well-known, R&D', ['The well-known, R&D driven yard.'])).toBe(
      'https://news.example/a#:~:text=well%2Dknown%2C%20R%26D',
    );
  });

  it('begins and ends at words, not at marks', () => {
    expect(linkTo('“Yes!”', ['She said “Yes!” to it.'])).toBe('https://news.example/a#:~:text=Yes');
  });
});

describe('a passage that stands elsewhere too', () => {
  const paragraphs = ['He said no way today.', 'She shouted no way at them.'];

  it('is told from the other by the words before it', () => {
    expect(linkTo('no way', paragraphs, undefined, 2)).toBe(
      'https://news.example/a#:~:text=She%20shouted-,no%20way',
    );
  });

  it('counts other spellings of capital letters, which browsers do not tell apart', () => {
    expect(linkTo('no way', ['No way.', 'no way'], undefined, 1)).toBe('https://news.example/a');
  });

  it('is told from the other by the words behind it, where none stand before', () => {
    expect(linkTo('No way', ['No way, said Reyes at noon.', 'No way, said Lind.'])).toBe(
      'https://news.example/a#:~:text=No%20way,-%2C%20said%20Reyes%20at%20noon',
    );
  });

  it('is told from the others by the words on both sides, where neither side does', () => {
    const paragraphs = ['He said no way to her.', 'He said no way to them.', 'Ann shouted no way to her.'];
    expect(linkTo('no way', paragraphs)).toMatch(/text=He%20said-,no%20way,-to%20her$/);
  });

  it('takes more words beside it where few do not tell', () => {
    const same = 'this is what he told us before: no way';
    expect(linkTo('no way', [`Of all days ${same}.`, `On that night ${same}.`])).toMatch(
      /text=all%20days%20this[^,]*-,no%20way$/,
    );
  });

  it('is not named where the words before it are the same: the plain address opens no wrong place', () => {
    expect(linkTo('no way', ['He said no way.', 'He said no way.'], undefined, 2)).toBe(
      'https://news.example/a',
    );
  });

  it('is not named by an end that comes earlier too', () => {
    const words = 'One two three four five end of it all here and more and end of it all here';
    expect(linkTo(words, [words])).toBe('https://news.example/a');
  });

  it('counts the title, which stands above the article', () => {
    expect(linkTo('A title', ['A title it is.'])).toBe('https://news.example/a#:~:text=A%20title,-it%20is');
    expect(linkTo('A title', ['A title.'])).toBe('https://news.example/a');
  });
});

it('a passage that the page repeats outside the article gets the plain address', () => {
  const article = articleFromParagraphs({
    paragraphs: ['He said no way today.'],
    url: 'https://news.example/a',
  });
  const span = { start: 8, end: 14 };
  expect(fragmentLink(article, span, 'Hesaidnowaytoday.Related:Nothing.')?.link).toMatch(/text=no%20way$/);
  expect(fragmentLink(article, span, 'Hesaidnowaytoday.Related:Noway.')?.link).toMatch(
    /text=He%20said-,no%20way$/,
  );
  expect(fragmentLink(article, span, 'Teaser:hesaidnoway.Hesaidnowaytoday.')?.link).toMatch(
    /text=no%20way,-today$/,
  );
  expect(fragmentLink(article, span, 'Hesaidnowaytoday.Hesaidnowaytoday.')?.link).toBe(
    'https://news.example/a',
  );
});

describe('the address', () => {
  it('keeps its own fragment and loses another text fragment', () => {
    expect(linkTo('bad day', ['A bad day.'], 'https://news.example/a#top')).toBe(
      'https://news.example/a#top:~:text=bad%20day',
    );
    expect(linkTo('bad day', ['A bad day.'], 'https://news.example/a#:~:text=other')).toBe(
      'https://news.example/a#:~:text=bad%20day',
    );
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'data:text/html,x',
    '',
    'https://a.example"><b>/',
    'https://a.example/a b',
  ])('is no link when it is %s', (url) => {
    expect(linkTo('bad day', ['A bad day.'], url)).toBeUndefined();
  });

  it('is plain for half a surrogate pair, which no address can hold', () => {
    expect(linkTo('bad \ud83d day', ['A bad \ud83d day.'])).toBe('https://news.example/a');
  });
});

it('words that the page parts by a line break or a box are not named: the browser would not find them', () => {
  const article = articleFromParagraphs({
    paragraphs: ['He said no way today.'],
    url: 'https://news.example/a',
  });
  const span = { start: 8, end: 14 };
  expect(fragmentLink(article, span, 'Hesaidnowaytoday.')?.link).toMatch(/text=no%20way$/);
  expect(fragmentLink(article, span, 'Hesaidno\ufffcwaytoday.')?.link).toBe('https://news.example/a');
  expect(fragmentLink(article, span, 'Hesaidno\ufffcwaytoday.Noway.')?.link).toBe('https://news.example/a');
});

it('is named by both ends where a capital has no small letter of one character', () => {
  const words = 'bir iki üç İzmir ve dört beş altı yedi sekiz dokuz on İstanbul ile on bir on iki';
  expect(linkTo(words, [`${words}.`])).toMatch(/text=bir%20iki[^,]*,on%20bir%20on%20iki$|text=bir%20iki/);
});

it('words that run into those of the next element are not named: the browser takes whole words only', () => {
  const article = articleFromParagraphs({
    paragraphs: ['He said no way today.'],
    url: 'https://news.example/a',
  });
  const span = { start: 8, end: 14 };
  expect(fragmentLink(article, span, 'Hesaid\ufffbnoway\ufffctoday.')?.link).toBe('https://news.example/a');
  expect(fragmentLink(article, span, 'Hesaidnoway\ufffbtoday.')?.link).toBe('https://news.example/a');
  expect(fragmentLink(article, span, 'Hesaid\ufffcnoway\ufffctoday.')?.link).toMatch(/text=no%20way$/);
  expect(fragmentLink(article, span, 'Hesaidn\ufffbowaytoday.')?.link).toMatch(/text=no%20way$/);
});

it('why a link opens at the top is told', () => {
  const article = articleFromParagraphs({
    paragraphs: ['He said no way.', 'He said no way.'],
    url: 'https://news.example/a',
  });
  const span = { start: 8, end: 14 };
  expect(fragmentLink(article, span)).toEqual({ link: 'https://news.example/a', why: 'twice' });
  expect(fragmentLink(article, span, 'Nothingofit.')).toMatchObject({ why: 'not-found' });
  expect(fragmentLink(article, { start: 0, end: 2 }, 'Hewas.Nobodysaid.')).not.toHaveProperty('why');
});
