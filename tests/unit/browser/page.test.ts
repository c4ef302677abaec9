/** The page in the active tab, with a browser that does as a test says. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { beginEarlyReading } from '../../../lib/browser/early-reading.ts';
import { activePage } from '../../../lib/browser/page.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { page as ferryPage, PARAGRAPHS } from '../../fixtures/pages/ferry-article.ts';

const query = vi.fn();
const executeScript = vi.fn();
vi.mock('../../../lib/browser/native.ts', () => ({
  native: {
    tabs: { query: (...args: unknown[]) => query(...args) },
    scripting: { executeScript: (...args: unknown[]) => executeScript(...args) },
  },
}));

const IDENTITY = { origin: 'https://news.example', timeOrigin: 1000 };
const RESULT = { kind: 'problem', problem: 'too-short' };
const PASSAGES = [{ block: 'Some words.', before: '', after: '', start: 0, end: 4 }];

/** What each script hands back, by file; functions that are injected hand back nothing. */
let scripts: Record<string, unknown>;
/** The files and functions that ran, in order. */
let ran: string[];

beforeEach(() => {
  executeScript.mockClear();
  scripts = {
    '/article.js': { page: RESULT, identity: IDENTITY },
    '/reveal.js': 'shown',
    '/page-text.js': { text: 'Somewords.', identity: IDENTITY },
  };
  ran = [];
  query.mockResolvedValue([{ id: 7, url: 'https://news.example/story' }]);
  executeScript.mockImplementation(async ({ files, func }: { files?: string[]; func?: { name: string } }) => {
    const name = files?.[0] ?? func?.name ?? '';
    ran.push(name);
    const result = scripts[name];
    if (result instanceof Error) throw result;
    return [{ result }];
  });
});

it('a reading is what the script in the page found', async () => {
  expect(await activePage().read()).toBe(RESULT);
  expect(ran).toEqual(['/article.js']);
});

it('what is selected comes with the article, read by the same script', async () => {
  const { text } = articleFromParagraphs({ paragraphs: PARAGRAPHS });
  const selected = { text: 'the bill rose', wanted: 'thebillrose', before: '', after: '' };
  const page = readPage(parsePage(ferryPage()));
  scripts['/article.js'] = { page, selected, identity: IDENTITY };
  const start = text.indexOf(selected.text);
  expect(await activePage().readSelected()).toMatchObject({
    result: { kind: 'article' },
    selected: { text: selected.text, span: { start, end: start + selected.text.length } },
  });
  expect(ran).toEqual(['leaveRequest', '/article.js']);
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ args: ['read', 'selection-in-page'] });
});

it('nothing selected, and a page that cannot be read', async () => {
  expect(await activePage().readSelected()).toEqual({ result: RESULT });
  scripts['/article.js'] = new Error('No tab with id: 7');
  expect(await activePage().readSelected()).toEqual({ result: { kind: 'problem', problem: 'moved' } });
});

it('no tab, and a browser that shows none, are closed to Pith', async () => {
  query.mockResolvedValue([]);
  expect(await activePage().read()).toEqual({ kind: 'problem', problem: 'restricted' });
  query.mockRejectedValue(new Error('no window'));
  expect(await activePage().read()).toEqual({ kind: 'problem', problem: 'restricted' });
});

it.each([
  [undefined, 'failed'],
  [new Error('Missing host permission for the tab'), 'restricted'],
  [new Error('No tab with id: 7'), 'moved'],
])('a script that comes back with %o is a problem and no exception', async (outcome, problem) => {
  scripts['/article.js'] = outcome;
  expect(await activePage().read()).toEqual({ kind: 'problem', problem });
});

it('nothing is shown and no text is had of a page that was not read', async () => {
  const page = activePage();
  expect(await page.show(PASSAGES)).toBe('moved');
  expect(await page.text()).toBeUndefined();
  expect(ran).toEqual([]);
});

it('two impatient keys are carried out one after the other', async () => {
  const page = activePage();
  await page.read();
  await Promise.all([page.show(PASSAGES), page.show(PASSAGES)]);
  const [, left, shown] = ran;
  expect(ran.slice(1)).toEqual([left, shown, left, shown]);
  expect(shown).toBe('/reveal.js');
});

it('a tab that the browser has closed to Pith again has moved', async () => {
  const page = activePage();
  await page.read();
  scripts['/reveal.js'] = new Error('Cannot access contents of the page');
  expect(await page.show(PASSAGES)).toBe('moved');
  scripts['/reveal.js'] = 'shown';
  expect(await page.show(PASSAGES)).toBe('shown');
});

it('the text is that of the document that was read, or none', async () => {
  const page = activePage();
  await page.read();
  expect(await page.text()).toBe('Somewords.');
  scripts['/page-text.js'] = { text: 'Otherwords.', identity: { ...IDENTITY, timeOrigin: 2000 } };
  expect(await page.text()).toBeUndefined();
  scripts['/page-text.js'] = new Error('gone');
  expect(await page.text()).toBeUndefined();
});

it('a reading that is under way is taken up by the first read of the article, and by no other', async () => {
  const early = beginEarlyReading();
  const page = activePage(() => true, early);
  expect(await page.read()).toBe(RESULT);
  expect(ran).toEqual(['/article.js']);
  await page.read('page');
  expect(ran).toEqual(['/article.js', 'leaveRequest', '/article.js']);
});

it('a reading under way that the browser refuses is a problem and no exception', async () => {
  scripts['/article.js'] = new Error('No tab with id: 7');
  expect(await activePage(() => true, beginEarlyReading()).read()).toEqual({
    kind: 'problem',
    problem: 'moved',
  });
  query.mockResolvedValue([]);
  expect(await activePage(() => true, beginEarlyReading()).read()).toEqual({
    kind: 'problem',
    problem: 'restricted',
  });
});

it('a reading that began before the page was open to it is tried once more', async () => {
  executeScript.mockRejectedValueOnce(new Error('Missing host permission for the tab'));
  expect(await activePage(() => true, beginEarlyReading()).read()).toBe(RESULT);
});
