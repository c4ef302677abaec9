/** Takes out of webextension-polyfill what it lists of browser APIs that Pith does not use. */
import type { Plugin } from 'vite';

const LIBRARY = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;
/** Stands before the list, which is JSON and ends with its statement. */
const BEFORE = 'const apiMetadata = ';
const AFTER = ';\n';

/** The namespaces that Pith calls by it, in the background alone: Chrome 120 gives no promise for a menu. */
export const USED_APIS: readonly string[] = ['contextMenus', 'runtime', 'tabs'];

/** A plugin for the build. */
export function withoutUnusedApis(): Plugin {
  return {
    name: 'without-unused-apis',
    transform: (code, id) => (LIBRARY.test(id) ? { code: keepUsedApis(code), map: null } : null),
  };
}

/** @param code the library @throws {Error} where it has no such list. */
export function keepUsedApis(code: string): string {
  const start = code.indexOf(BEFORE) + BEFORE.length;
  const end = code.indexOf(AFTER, start);
  if (start < BEFORE.length || end < 0) throw new Error('webextension-polyfill has no list of APIs');
  const all: Readonly<Record<string, unknown>> = JSON.parse(code.slice(start, end));
  const used = Object.entries(all).filter(([name]) => USED_APIS.includes(name));
  return code.slice(0, start) + JSON.stringify(Object.fromEntries(used)) + code.slice(end);
}
