/** What a part of a build weighs, gzipped. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @returns bytes of the files, each gzipped by itself as a store's package has them. */
export function weigh(folder: string, files: Iterable<string>): number {
  let sum = 0;
  for (const file of files) sum += gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  return sum;
}

/** All files of a build. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

/** The scripts that a page needs before its first line runs: what it names, and what those import. */
export function scriptsOf(folder: string, page: string): ReadonlySet<string> {
  const named = readFileSync(join(folder, page), 'utf8').matchAll(/<script[^>]*src="\/([^"]+)"/g);
  return withImports(
    folder,
    [...named].map(([, path]) => path ?? ''),
  );
}

/** @param starts paths in the folder @returns they, and all that they import statically. */
export function withImports(folder: string, starts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...starts];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      open.push(join(path, '..', name ?? ''));
    }
  }
  return found;
}
