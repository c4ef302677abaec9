/** Leaves out of a build what only people and commands read: the icon's drawing, and the comments and line breaks of pages and messages. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { compileAtOnce } from './compile-at-once.ts';
import { forgetResults } from './forget-results.ts';

/** The other icons are made from it by `npm run icons`. */
const DRAWING = 'icon/pith.svg';

/** Hooks for the build. */
export const PACK_TIGHTLY = {
  'build:publicAssets': (_wxt: Wxt, files: ResolvedPublicFile[]) => {
    const found = files.findIndex(({ relativeDest }) => relativeDest.replaceAll('\\', '/') === DRAWING);
    if (found >= 0) files.splice(found, 1);
  },
  'build:done': ({ config: { outDir } }: Wxt) => {
    forgetResults(outDir);
    compileAtOnce(outDir);
    const locales = join(outDir, '_locales');
    for (const locale of readdirSync(locales)) {
      const path = join(locales, locale, 'messages.json');
      writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
    }
    for (const page of readdirSync(outDir).filter((name) => name.endsWith('.html'))) {
      const path = join(outDir, page);
      const html = readFileSync(path, 'utf8').replace(/<!--.*?-->/gs, '');
      writeFileSync(path, html.replace(/\n\s*/g, ''));
    }
  },
};
