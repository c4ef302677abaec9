/** Packs what a popup needs at once into few files: each file more that it asks for costs it time. */
import type { Plugin } from 'vite';

/** A module goes where its priority is highest, with all that it imports; a language's own tables and rules stay apart. */
const CHUNKS = [
  {
    name: 'engine',
    test: /lib.(?:summary|points|people|syntax|quotes.(?!clauses)|text.(?!packs)|text.packs.(?:names|every-language))/,
    priority: 3,
  },
  { name: 'reading', test: /lib.(?:article|text.packs.page)/, priority: 2 },
  {
    name: 'view',
    test: /components|preact|polyfill|rolldown.runtime|html-plugins|popup.(?:mount|collaborators|engine)|lib.(?:browser|cite|text.packs.citing)/,
    priority: 1,
  },
];

/** A plugin for the build. Scripts that run in a page are one file each and stay so. */
export function packTogether(): Plugin {
  let root = '';
  return {
    name: 'pack-together',
    configResolved: (config) => {
      root = config.root;
    },
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups: groupsIn(root) } } : options,
  };
}

/** @param root the project's folder. Its own name may hold any word, and the same sources make the same files in each. */
export function groupsIn(root: string) {
  return CHUNKS.map(({ test, ...chunk }) => ({
    ...chunk,
    test: (module: string) => test.test(module.replace(root, '')),
  }));
}
