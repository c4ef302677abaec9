/** Takes the places where a library writes markup into a document out of the build: Pith needs none of them. */
import type { Plugin } from 'vite';

/** What stands in the library, once, and what stands there in the build. */
interface Replacement {
  readonly from: string;
  readonly to: string;
}

/**
 * By the end of a module's path. Readability's two ways back are the same without markup: it keeps and restores the
 * page's nodes, and a `noscript` whose only child is an element gives a copy of that child. Preact's is for
 * `dangerouslySetInnerHTML`, which Pith does not use.
 */
export const MARKUP_WRITES: Readonly<Record<string, readonly Replacement[]>> = {
  '@mozilla/readability/Readability.js': [
    { from: 'var pageCacheHtml = page.innerHTML;', to: 'var pageCache = page.cloneNode(true);' },
    {
      from: 'page.innerHTML = pageCacheHtml;',
      to: 'page.replaceChildren(); for (var again = pageCache.cloneNode(true); again.firstChild; ) page.appendChild(again.firstChild);',
    },
    {
      from: 'tmp.innerHTML = noscript.innerHTML;',
      to: 'for (var inside = noscript.cloneNode(true); inside.firstChild; ) tmp.appendChild(inside.firstChild);',
    },
  ],
  'preact/dist/preact.mjs': [{ from: '(t.innerHTML=h.__html)', to: '0' }],
};

/** A plugin for the build. */
export function withoutMarkupWrites(): Plugin {
  return {
    name: 'without-markup-writes',
    transform(code, id) {
      const library = Object.keys(MARKUP_WRITES).find((path) => moduleOf(id).endsWith(path));
      return library === undefined ? null : { code: replaceMarkupWrites(code, library), map: null };
    },
  };
}

/**
 * @param library a key of MARKUP_WRITES
 * @throws {Error} where the library has changed, so that a new version cannot bring the writes back unseen.
 */
export function replaceMarkupWrites(code: string, library: string): string {
  let changed = code;
  for (const { from, to } of MARKUP_WRITES[library] ?? []) {
    const parts = changed.split(from);
    if (parts.length !== 2) throw new Error(`${library} has ${parts.length - 1} times: ${from}`);
    changed = parts.join(to);
  }
  return changed;
}

/** The path without the bundler's query, with slashes on every system. */
function moduleOf(id: string): string {
  return id.replace(/\?.*$/, '').replaceAll('\\', '/');
}
