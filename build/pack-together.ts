/** Packs what a popup needs at once into few files: each file more that it asks for costs it time. */
import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** A module goes where its priority is highest. A language's own tables and rules stay apart. */
const CHUNKS = [
  {
    name: 'engine',
    test: /^lib.(?:summary|points|people|syntax|quotes|text.(?!packs)|text.packs.every-language)|short-classes$/,
    priority: 3,
  },
  { name: 'reading', test: /^lib.(?:article|text.packs.page)/, priority: 2 },
  // Each page keeps its own styles.
  { name: 'view', test: /(?<!\.css)$/, priority: 1 },
];
/** Not of the start, and still one file each. */
const LATER = [
  // Every language's tables ask for them, but English, and those of Cyrillic, whose letters no other has.
  { name: 'names', test: /^lib.text.packs.names(?!.(?:russian|ukrainian))/, priority: 1 },
  // Pages and articles in all languages but English ask for them.
  { name: 'abroad', test: /^lib.text.packs.(?:page.abroad|unproven-weights)/, priority: 1 },
  // What a reader may ask for when the summary is there.
  { name: 'copying', test: /^(?:lib.cite|components.model.(?:copy|save))/, priority: 0 },
];
/** What the tables of every language ask for comes with the engine. */
const WITH_ENGINE = /^lib.text.packs.(?:words|names.english)\.ts$/;
/** The popup's own two modules, which no other page runs. */
const STARTS = ['entrypoints/popup/index.html', 'entrypoints/popup/main.ts'];

/** A plugin for the build. Scripts that run in a page are one file each and stay so. */
export function packTogether(): Plugin {
  let root = '';
  const started = new Set<string>();
  return {
    name: 'pack-together',
    configResolved: (config) => {
      root = config.root;
    },
    buildStart: () => started.clear(),
    buildEnd() {
      const starts = [...this.getModuleIds()].filter((id) => STARTS.includes(pathIn(root, id)));
      for (const start of starts) findImports(start, (id) => this.getModuleInfo(id), started);
      for (const start of starts) started.delete(start);
    },
    outputOptions: (options) =>
      options.format === 'es'
        ? { ...options, codeSplitting: { groups: groupsIn(root, (id) => started.has(id)) } }
        : options,
  };
}

/** A module and all that it imports statically. */
function findImports(
  id: string,
  infoOf: (id: string) => Rolldown.ModuleInfo | null,
  found: Set<string>,
): void {
  if (found.has(id)) return;
  found.add(id);
  for (const imported of infoOf(id)?.importedIds ?? []) findImports(imported, infoOf, found);
}

/**
 * @param root the project's folder. Its own name may hold any word, and the same sources make the same files in each.
 * @param isStart whether the popup starts with a module.
 */
export function groupsIn(root: string, isStart: (module: string) => boolean) {
  const groups = CHUNKS.map(({ test, ...chunk }) => ({
    ...chunk,
    test: (module: string) => {
      const path = pathIn(root, module);
      return isStart(module) ? test.test(path) : chunk.name === 'engine' && WITH_ENGINE.test(path);
    },
  }));
  const later = LATER.map(({ test, ...chunk }) => ({
    ...chunk,
    test: (module: string) => test.test(pathIn(root, module)),
  }));
  return [...groups, ...later];
}

function pathIn(root: string, module: string): string {
  return relative(root, module).replaceAll('\\', '/');
}
