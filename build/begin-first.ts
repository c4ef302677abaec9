/** Puts the script that begins the reading of the page first in the popup, and asks for all that a page of Pith imports with its markup. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** No module: those wait until the page's markup is read, and for what they import. */
const BEGIN: HtmlTagDescriptor = { tag: 'script', attrs: { src: '/begin.js' }, injectTo: 'head-prepend' };

/** A plugin for the build. */
export function beginFirst(): Plugin {
  return {
    name: 'begin-first',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { chunk, bundle }) => {
        if (!chunk || !bundle) return [];
        const preloads = [...importsOf(chunk, bundle)].map(preload);
        return chunk.name === 'popup' ? [BEGIN, ...preloads] : preloads;
      },
    },
  };
}

/** Files that a chunk imports statically, and those that they import. */
function importsOf(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const file of chunk.imports) {
    if (found.has(file)) continue;
    found.add(file);
    const imported = bundle[file];
    if (imported?.type === 'chunk') importsOf(imported, bundle, found);
  }
  return found;
}

function preload(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
    injectTo: 'body',
  };
}
