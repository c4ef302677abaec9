/** The page in the active tab, with a browser that does as a test says. */
import { beforeEach, expect, it, vi } from 'vitest';
import { activePage } from '../../../lib/browser/page.ts';

const query = vi.fn();
const executeScript = vi.fn();
vi.mock('wxt/browser', () => ({
  browser: {
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
