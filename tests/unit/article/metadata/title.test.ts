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
  ['a heading alone', '', `<h1>${TITLE}</h1>`, TITLE],
  ['nothing', '', '', ''],
])('%s', (_name, head, body, title) => {
  expect(readHead(head, body).title).toBe(title);
});
