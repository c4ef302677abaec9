/** What Pith says stands in its locale files and nowhere else, and nothing stands there that it never says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourcesUnder } from '../house/sources-under.ts';
import { messagesOf } from './messages-of.ts';
import { type Node, nodesOf, partsOf } from './syntax-of.ts';

const SOURCES = sourcesUnder('components', 'entrypoints', 'lib/browser');
const MESSAGES = await messagesOf('locales/en.yml');

/** Names that are the same in every language. */
const NAMES = /\b(Pith|JSON|Markdown|APA|MLA|Chicago|BibTeX)\b/g;

/** What a KeyboardEvent calls its keys. */
const KEYS = /^(Arrow(Up|Down|Left|Right)|Home|End|Enter|Escape|Tab|Page(Up|Down)|Key[A-Z])$/;

/** Attributes whose text a reader sees or hears. */
const TOLD = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

/** An invented article, shown as the page of settings would a real one. */
const INVENTED = ['components/model/example-quote.ts'];

it('Every message is used', () => {
  const calls = SOURCES.flatMap((path) =>
    nodesOf(path)
      .filter(([node, parent]) => isKey(node, parent))
      .map(([node]) => partsOf(node) ?? []),
  );
  const manifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)];
  const named = [...calls, ...manifest.map(([, name = '']) => [name.replaceAll('_', '.')])];
  const patterns = named.map((parts) => new RegExp(`^${parts.map(RegExp.escape).join('[^.]+')}$`));
  const keys = new Set([...MESSAGES.keys()].map(nameOf));
  expect([...keys].filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

it('No view has words of its own', () => {
  const own = SOURCES.filter((path) => !INVENTED.includes(path)).flatMap((path) =>
    nodesOf(path)
      .filter(([node, parent]) => (partsOf(node) ?? []).some((text) => isTold(text, node, parent)))
      .map(([node]) => `${path}: ${partsOf(node)?.join('…').trim()}`),
  );
  expect(own).toEqual([]);
});

it('No document has words of its own', () => {
  const documents = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(documents.length).toBeGreaterThan(0);
  const own = documents.filter((name) => {
    const markUp = readFileSync(join('entrypoints', name), 'utf8');
    return (
      />[^<]*\p{L}[^<]*</u.test(markUp.replace(/<!--.*?-->/gs, '').replaceAll(NAMES, '')) ||
      /\s(title|alt|aria-label)=/.test(markUp)
    );
  });
  expect(own).toEqual([]);
});

/** A message is named where it is asked for, or, with its dots, in a table of messages. */
function isKey(node: Node, parent: Node): boolean {
  const parts = partsOf(node);
  if (parts === undefined || !/\w{2}/.test(parts.join(''))) return false;
  if (parts.join('').includes('.')) return true;
  const callee = parent.type === 'CallExpression' ? (parent.callee as Node) : undefined;
  const name = callee?.type === 'MemberExpression' ? (callee.property as Node).name : callee?.name;
  return name === 't' || name === 'count' || name === 'message';
}

/** A counted message is used by its name alone. */
function nameOf(key: string): string {
  return MESSAGES.has(`${withoutForm(key)}.one`) ? withoutForm(key) : key;
}

function withoutForm(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}

function isTold(text: string, node: Node, parent: Node): boolean {
  const words = text.replaceAll(NAMES, '').trim();
  if (!/\p{L}{2}/u.test(words)) return false;
  if (node.type === 'JSXText') return true;
  if (parent.type === 'JSXAttribute') return TOLD.has((parent.name as Node).name as string);
  // A thrown error is for developers.
  if (parent.type === 'NewExpression') return false;
  return /^\p{Lu}\p{Ll}+( |$)/u.test(words) && !KEYS.test(words);
}
