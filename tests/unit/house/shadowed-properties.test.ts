/** The scripts that run in a page read its nodes past what the page can put in the way: a control named "parentElement" is that property of its form. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesUnder } from './sources-under.ts';

/** What touches the live page; the rest of lib/article has a copy before it, in which nothing is named. */
const LIVE = [
  ...sourcesUnder(
    'lib/article/snapshot',
    'lib/article/locate',
    'lib/article/reveal',
    'lib/article/selection',
  ),
  'lib/article/locate.ts',
  'lib/article/reveal.ts',
];
/** Whatever is looked up at an element or a document that is no window's own. */
const NAMES =
  'attributes|body|childElementCount|childNodes|children|classList|className|cloneNode|closest|contains|contentType|' +
  'createRange|createTreeWalker|defaultView|documentElement|firstChild|firstElementChild|getAttribute|getBoundingClientRect|' +
  'getRootNode|getSelection|hasAttribute|head|id|implementation|innerHTML|innerText|isConnected|lastChild|matches|nextElementSibling|' +
  'nextSibling|nodeName|nodeType|nodeValue|offsetHeight|offsetLeft|offsetTop|offsetWidth|ownerDocument|parentElement|' +
  'parentNode|previousSibling|querySelector|querySelectorAll|scrollIntoView|shadowRoot|tagName|textContent|title';
const READ = new RegExp(`(\\w+|\\)|\\])\\s*[?!]?\\.(${NAMES})\\b(?!['"\`])`, 'g');
/** Accessors of the prototypes, nodes of the copy, and texts, which nothing can be named in. */
const SAFE = /^(?:dom|copy|clone|own|into|range|startContainer)$/;
const TAKEN_APART = new RegExp(`\\{[^{}]*\\b(${NAMES})\\b[^{}]*\\}\\s*=\\s*(\\w+)`, 'g');

/** Only a form and a document have what stands in them for properties: each of these is another element, or one of the copy. */
const ALLOWED: ReadonlySet<string> = new Set([
  'lib/article/snapshot/clone-page.ts: script.getAttribute',
  'lib/article/snapshot/clone-page.ts: script.textContent',
  'lib/article/snapshot/clone-page.ts: node.parentNode',
  'lib/article/snapshot/frame-body.ts: ).body',
  'lib/article/snapshot/frame-body.ts: body.textContent',
  'lib/article/snapshot/is-note-mark.ts: element.textContent',
  'lib/article/snapshot/is-note-mark.ts: element.querySelector',
  'lib/article/snapshot/is-note-mark.ts: element.closest',
  'lib/article/snapshot/is-note-mark.ts: element.previousSibling',
  'lib/article/locate.ts: node.ownerDocument',
  'lib/article/reveal/bring-into-view.ts: ).matches',
]);

function rawReads(code: string): readonly string[] {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const reads = [...bare.matchAll(READ)].filter(([, receiver = '']) => !SAFE.test(receiver));
  const apart = [...bare.matchAll(TAKEN_APART)].filter(([, , receiver = '']) => !SAFE.test(receiver));
  return [...reads.map(([read]) => read), ...apart.map(([, name, receiver]) => `${receiver}.${name}`)];
}

it('no property of a live node is read by its name', () => {
  expect(LIVE.length).toBeGreaterThan(15);
  const found = LIVE.flatMap((path) =>
    rawReads(readFileSync(path, 'utf8')).map((read) => `${path}: ${read}`),
  );
  expect(found.filter((read) => !ALLOWED.has(read))).toEqual([]);
});

it.each([
  ['box = box.parentElement', 'box.parentElement'],
  ['around?.scrollIntoView()', 'around?.scrollIntoView'],
  ['const { parentElement } = text;', 'text.parentElement'],
])('%s is one', (code, read) => {
  expect(rawReads(code)).toEqual([read]);
});

it.each(['dom.parentNode(box)', "methodOf(box, 'scrollIntoView')", '// box.parentElement', 'copy.body'])(
  '%s is none',
  (code) => expect(rawReads(code)).toEqual([]),
);
