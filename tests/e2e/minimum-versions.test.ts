/** The oldest browsers that the manifests let Pith into have all that its scripts and styles use: MDN's data says since when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { supportedSince } from './compat-data.ts';
import { filesOf } from './weigh.ts';

/** Newer than the oldest browser, and no harm there. */
const MAY_BE_NEWER: Readonly<Record<string, string>> = {
  moveBefore: 'Preact looks whether it is there',
  try: 'a field of Pith’s messages',
  error: 'of the console',
  windows: 'of the extension’s own interface',
  escape: 'of CSS',
  move: 'Pith’s own',
  'scrollbar-width': 'the browser’s own bar stands in its place',
  'scrollbar-color': 'the browser’s own bar stands in its place',
};

interface Manifest {
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
}

describe.each([
  ['chrome', '.output/chrome-mv3'],
  ['firefox', '.output/firefox-mv3'],
] as const)('The oldest %s', (browser, folder) => {
  const { minimum_chrome_version: chrome, browser_specific_settings: settings } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const oldest = Number.parseFloat(chrome ?? settings?.gecko.strict_min_version ?? '');
  const since = supportedSince(browser);
  const tooNew = (ending: string, name: RegExp, versions: ReadonlyMap<string, number>) =>
    filesOf(folder)
      .filter((file) => file.endsWith(ending))
      .flatMap((file) =>
        [
          ...new Set(
            [...readFileSync(join(folder, file), 'utf8').matchAll(name)].map(([, used = '']) => used),
          ),
        ]
          .filter((used) => (versions.get(used) ?? 0) > oldest && !Object.hasOwn(MAY_BE_NEWER, used))
          .map((used) => `${file}: ${used}, since ${versions.get(used)}`),
      );

  it('is declared, and the data know it', () => {
    expect(oldest).toBeGreaterThan(100);
    expect(since.members.get('structuredClone') ?? since.members.get('findLast')).toBeLessThan(oldest);
    expect(since.members.size).toBeGreaterThan(3_000);
    expect(since.css.size).toBeGreaterThan(400);
  });

  it('has what the scripts call', () => {
    expect(tooNew('.js', /\.([A-Za-z]\w*)/g, since.members)).toEqual([]);
  });

  it('has what the styles say', () => {
    expect(tooNew('.css', /(?<=[;{\s])([a-z][a-z-]+)(?=\s*:)/g, since.css)).toEqual([]);
    expect(tooNew('.css', /(@[a-z-]+)/g, since.css)).toEqual([]);
    expect(tooNew('.css', /:(:[a-z-]+|(?<!::)[a-z-]+)(?=[\s,{.:#[(>+~)])/g, since.css)).toEqual([]);
  });
});
