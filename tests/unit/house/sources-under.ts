/** The source files under some folders. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export function sourcesUnder(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  );
}
