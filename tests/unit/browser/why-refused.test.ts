/** What a refusal of the browser means to the reader. */
import { expect, it } from 'vitest';
import { whyEmpty, whyRefused } from '../../../lib/browser/why-refused.ts';

it.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'restricted'],
  ['https://store.example/detail/pith', 'The extensions gallery cannot be scripted.', 'restricted'],
  [undefined, 'Missing host permission for the tab', 'restricted'],
  [
    'file:///home/reader/story.html',
    'Cannot access contents of url "file:///home/reader/story.html".',
    'file',
  ],
  ['https://news.example/report.PDF?page=2#3', 'Missing host permission for the tab', 'pdf'],
  ['https://news.example/?next=a.pdf', 'Missing host permission for the tab', 'restricted'],
  ['https://news.example/', 'Frame with ID 0 was removed.', 'moved'],
  [
    'file:///home/reader/navigation.html',
    'Cannot access contents of url "file:///home/reader/navigation.html".',
    'file',
  ],
  ['https://news.example/', 'No tab with id: 7', 'moved'],
])('%s with %o is %s', (url, message, problem) => {
  expect(whyRefused({ url, status: 'complete' }, new Error(message))).toBe(problem);
});

it('a tab in front that is unloaded has crashed, whatever the browser says', () => {
  const tab = { url: 'https://news.example/', status: 'unloaded' };
  const message =
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
  expect(whyRefused(tab, new Error(message))).toBe('crashed');
});

it('a script that ran nowhere was kept from a browser page; elsewhere it broke', () => {
  expect([whyEmpty('about:config'), whyEmpty(undefined)]).toEqual(['restricted', 'restricted']);
  expect([whyEmpty('https://news.example/'), whyEmpty('file:///a.html')]).toEqual(['failed', 'failed']);
});
