/** Takes out of a build how Vite fetches styles and further files before an import: Pith's chunks have no styles, and are few. */
import type { Plugin } from 'vite';

/** Vite's own module, whatever stands before its name. */
const HELPER = /\bvite\/preload-helper\.js$/;

/** A plugin for the build. Vite calls the helper around each import even where it is told to preload nothing. */
export function withoutPreloads(): Plugin {
  return {
    name: 'without-preloads',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      HELPER.test(id)
        ? { code: 'export const __vitePreload = (load) => load();', moduleSideEffects: false }
        : undefined,
  };
}
