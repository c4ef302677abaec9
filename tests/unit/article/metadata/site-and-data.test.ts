/** The site, the address, the section and the paywall, and data that is broken. */
import { expect, test } from 'vitest';
import { ld, readHead } from './read-head.ts';

test('when it was changed, in which section it stands and under which address', () => {
  const data = ld({
    '@type': 'NewsArticle',
    dateModified: '2025-03-13T08:00Z',
    articleSection: ['Sea', 'Isles'],
  });
  expect(readHead(`${data}<link rel="canonical" href="/sea/ferry">`)).toMatchObject({
    modifiedAt: '2025-03-13T08:00Z',
    section: 'Sea',
    canonicalUrl: 'https://courier.example/sea/ferry',
  });
});

test.each(['https://elsewhere.example/ferry', 'https://courier.example/', 'javascript:alert(1)', 'http://'])(
  'an address of its own that cannot be right: %s',
  (href) => expect(readHead(`<link rel="canonical" href="${href}">`)).not.toHaveProperty('canonicalUrl'),
);

test('a site’s name, an address cut down to its host', () => {
  expect(readHead('<meta property="og:site_name" content="The Courier">').siteName).toBe('The Courier');
  expect(readHead('<meta property="og:site_name" content="https://www.courier.example/">').siteName).toBe(
    'courier.example',
  );
  expect(readHead(ld({ '@type': 'Article', publisher: { name: 'The Courier' } })).siteName).toBe(
    'The Courier',
  );
  expect(readHead('').siteName).toBeUndefined();
});

test('a name that a system has filled in is none', () => {
  const preset = '<meta property="og:site_name" content="Hosted">';
  expect(readHead(preset).siteName).toBeUndefined();
  const named = ld({ '@type': 'Article', publisher: { name: 'The Courier' } });
  expect(readHead(preset + named).siteName).toBe('The Courier');
});

test('data that is broken, commented out or nested without end', () => {
  const broken = '<script type="application/ld+json">{"@type": "Article", "author": </script>';
  const comma =
    '<script type="application/ld+json">{"@type": "Article", "author": {"name": "Maren Holt"},}</script>';
  const cdata = `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify({ '@type': 'Article', author: 'Maren Holt' })}\n//]]></script>`;
  expect(readHead(broken).authors).toEqual([]);
  expect(readHead(broken + comma).authors).toEqual(['Maren Holt']);
  expect(readHead(cdata.replaceAll('//', '')).authors).toEqual(['Maren Holt']);
  const deep = `${'{"mainEntity":'.repeat(3000)}{}${'}'.repeat(3000)}`;
  expect(readHead(`<script type="application/ld+json">${deep}</script>`).authors).toEqual([]);
});

test('a paywall by true, by string and not at all', () => {
  for (const [free, behind] of [
    [false, true],
    ['False', true],
    [true, false],
    [undefined, false],
  ] as const) {
    expect(readHead(ld({ '@type': 'NewsArticle', isAccessibleForFree: free })).behindPaywall).toBe(behind);
  }
});
