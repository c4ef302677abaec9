/** Bytes of something else that a server sends as a page, in whatever encoding a browser takes them for. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { chanceBytes } from '../../fixtures/pages/chance-bytes.ts';
import { PARAGRAPHS, page, paragraphs } from '../../fixtures/pages/ferry-article.ts';

const ENCODINGS = ['utf-8', 'windows-1252', 'shift_jis', 'gb18030', 'koi8-r', 'euc-kr'];
const ARCHIVE = gzipSync(chanceBytes(9_000).map((byte) => 97 + (byte % 26)));
const BYTES = {
  'chance bytes': chanceBytes(30_000),
  'few chance bytes': chanceBytes(3_000),
  'an archive': ARCHIVE,
  'a picture': readFileSync('public/icon/128.png'),
};

const outcome = (html: string) => {
  const result = extractArticle(parsePage(html, 'https://courier.example/sea/ferry'));
  return result.kind === 'article' ? result.kind : result.problem;
};

test.each(
  Object.entries(BYTES).flatMap(([name, bytes]) =>
    ENCODINGS.map((encoding) => [name, encoding, bytes] as const),
  ),
)('%s in %s are no article', (_name, encoding, bytes) => {
  expect(outcome(new TextDecoder(encoding).decode(bytes))).toBe('no-article');
});

test.each([
  [
    'Le maire a déclaré vendredi que la jetée serait réparée avant l’été, et les pêcheurs ont été soulagés.',
    'latin1',
  ],
  [
    'Die Fähre fährt ab Mai wieder täglich, sagte die Bürgermeisterin; die Möwen störte das Gedränge nicht.',
    'latin1',
  ],
] as const)('an article read in another encoding than its own stays one: %s', (sentence, written) => {
  const bytes = Buffer.from(page({ body: paragraphs(Array.from({ length: 8 }, () => sentence)) }), written);
  const html = new TextDecoder('utf-8').decode(bytes);
  expect(html).toContain('\ufffd');
  expect(outcome(html)).toBe('article');
});

test('a form feed, and a sign that is lost here and there, garble nothing', () => {
  const texts = PARAGRAPHS.map((text) => `\f${text.replace(/^./, '\ufffd')}\u0007`);
  expect(outcome(page({ body: paragraphs(texts) }))).toBe('article');
});
