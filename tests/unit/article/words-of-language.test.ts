/** A page is read by the words of its language: English ones are at hand, the others are loaded. */
import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { finishInItsWords } from '../../../lib/article/finish-in-its-words.ts';
import type { PageResult } from '../../../lib/article/page-result.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { ALL_WORDS } from '../../../lib/text/packs/page/abroad/all-words.ts';
import { ENGLISH_WORDS } from '../../../lib/text/packs/page/page-words.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS } from '../../fixtures/pages/ferry-article.ts';

const GERMAN = [
  'Die Fähre nach Skell fährt seit dem Morgen nicht mehr, weil der Wind in der Nacht eine Kette am Anleger gelöst hat.',
  'Der Hafen hat zwei Boote geschickt, die am Mittag bei den Inseln waren und am Abend mit den Gästen zurück sein sollen.',
  'Wer auf der Insel wohnt, kann bis zum Ende der Woche mit dem Boot der Post fahren, und das kostet an allen Tagen nichts.',
  'Die Kette ist vor zwei Jahren neu gemacht worden und sollte nach dem Plan der Stadt noch zwölf Jahre lang halten.',
];
const CONTROLS = { german: 'Nach oben', english: 'Back to top' };

const pageOf = (paragraphs: readonly string[], control: string) => {
  const [first = '', ...others] = paragraphs;
  const story = [first, control, ...others].map((text) => `<p>${text}</p>`).join('');
  return () => parsePage(`<article><h1>Ferry</h1>${story}</article>`, 'https://courier.example/ferry');
};

const textOf = (result: PageResult) => (result.kind === 'article' ? result.article.text : '');

test.each([
  ['a German page loses a German control', GERMAN, CONTROLS.german, false],
  ['and an English one', GERMAN, CONTROLS.english, false],
  ['an English page loses an English control', PARAGRAPHS, CONTROLS.english, false],
  ['and is not asked for German ones', PARAGRAPHS, CONTROLS.german, true],
])('%s', async (_name, paragraphs, control, stays) => {
  const document = pageOf(paragraphs, control);
  const result = await finishInItsWords(readPage(document()));
  expect(textOf(result)).toContain(paragraphs.at(-1));
  expect(textOf(result).includes(control)).toBe(stays);
  // In one step it is read alike.
  expect(extractArticle(document())).toEqual(result);
});

test('what is wrong with a page stays a problem', async () => {
  const problem = { kind: 'problem', problem: 'pdf' } as const;
  expect(await finishInItsWords(problem)).toEqual(problem);
});

test('pages in other languages are asked for all English phrases too', () => {
  for (const [name, phrases] of Object.entries(ENGLISH_WORDS)) {
    const all = ALL_WORDS[name as keyof typeof ALL_WORDS];
    expect(all).toEqual(expect.arrayContaining([...phrases]));
    expect(all.length).toBeGreaterThan(phrases.length);
  }
});
