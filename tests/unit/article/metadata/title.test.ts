/** The title: the page's own heading where it says what the page states. */
import { expect, test } from 'vitest';
import { TITLE } from '../../../fixtures/pages/ferry-article.ts';
import { readHead } from './read-head.ts';

test.each([
  [
    'the heading that the stated title contains',
    `<title>${TITLE} | The Courier</title>`,
    `<h1>${TITLE}</h1>`,
    TITLE,
  ],
  [
    'the heading, not the site’s name above it',
    `<title>${TITLE} | The Courier</title><meta property="og:site_name" content="The Courier">`,
    `<h1>The Courier</h1><h1>${TITLE}</h1>`,
    TITLE,
  ],
  [
    'the stated title where the only heading is the site’s name',
    `<title>${TITLE} | Courier of the Isles</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Courier of the Isles">`,
    '<h1>Courier of the Isles</h1>',
    TITLE,
  ],
  [
    'the heading that says it in other words',
    '<title>Ferry to Skell Island sails again: pictures</title>',
    '<h1>Skell Island’s ferry sails again</h1>',
    'Skell Island’s ferry sails again',
  ],
  ['the stated title without the site’s name', `<title>${TITLE} - The Courier</title>`, '', TITLE],
  [
    'a title that has a dash of its own',
    '<title>Skell – the island that waited all winter for a boat to come</title>',
    '',
    'Skell – the island that waited all winter for a boat to come',
  ],
  [
    'the headline, where the site’s name is the heading of the first order',
    `<title>${TITLE} — The Courier</title>`,
    `<h1 class="logo">The Courier</h1><h2>${TITLE}</h2>`,
    TITLE,
  ],
  [
    'the headline, where the title begins with the blog’s name',
    '<title>Quay Notes: How a quay moves by a hand</title>',
    '<h1><a href="/">Quay Notes</a></h1><h3 class="post-title">How a quay moves by a hand</h3>',
    'How a quay moves by a hand',
  ],
  ['a heading of two words', '<title>Ferry ends | The Courier</title>', '<h1>Ferry ends</h1>', 'Ferry ends'],
  ['a heading of four signs', '<title>渡輪停駛 | The Courier</title>', '<h1>渡輪停駛</h1>', '渡輪停駛'],
  [
    'a heading before section and site behind low lines',
    '<title>北港渡轮十月停驶_新闻频道_北港网</title>',
    '<h1>北港渡轮十月停驶</h1>',
    '北港渡轮十月停驶',
  ],
  [
    'section and site behind low lines',
    '<title>北港渡轮十月停驶_新闻频道_北港网</title>',
    '',
    '北港渡轮十月停驶',
  ],
  [
    'a site behind a wide bar',
    '<title>北港の渡し船、十月に廃止｜北港新聞</title>',
    '',
    '北港の渡し船、十月に廃止',
  ],
  ['section and site behind bars', `<title>${TITLE} | Sea | The Courier</title>`, '', TITLE],
  [
    'a site in front',
    `<meta property="og:site_name" content="The Courier"><title>The Courier | ${TITLE}</title>`,
    '',
    TITLE,
  ],
  [
    'a heading that bears section and site',
    `<title>${TITLE} | Sea | The Courier</title>`,
    `<h1>${TITLE} | Sea | The Courier</h1><h2>${TITLE}</h2>`,
    TITLE,
  ],
  [
    'a heading of two lines',
    '<title>Ten ferries to take: our guide</title>',
    '<h1>Ten ferries to take<br>Our guide</h1>',
    'Ten ferries to take Our guide',
  ],
  [
    'a heading of two boxes',
    '<title>Ten ferries to take: our guide</title>',
    '<h1><div>Ten ferries to take</div><div>Our guide</div></h1>',
    'Ten ferries to take Our guide',
  ],
  [
    'the only heading of the content, worded otherwise',
    '<title>13 things to know before you sail</title>',
    '<main><h1>A quay on the move</h1></main>',
    'A quay on the move',
  ],
  [
    'a headline in data that is escaped once more',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fish &amp; ships"}</script>',
    '',
    'Fish & ships',
  ],
  ['a heading alone', '', `<h1>${TITLE}</h1>`, TITLE],
  ['nothing', '', '', ''],
])('%s', (_name, head, body, title) => {
  expect(readHead(head, body).title).toBe(title);
});
