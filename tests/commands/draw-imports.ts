/** The house as its own imports draw it: which folder takes from which, in Mermaid. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourcesUnder } from '../unit/house/sources-under.ts';

const ROOTS = ['entrypoints', 'components', 'lib'];
const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/g;

/** @returns a flowchart: an arrow for each folder that imports from another, with how many imports it stands for. */
export function drawImports(): string {
  const counts = new Map<string, number>();
  for (const path of sourcesUnder(...ROOTS)) {
    const from = floorOf(path);
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const to = floorOf(join(dirname(path), target));
      if (to !== from) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
    }
  }
  const arrows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return ['flowchart TD', ...arrows.map(([pair, count]) => arrow(pair, count))].join('\n');
}

function arrow(pair: string, count: number): string {
  const [from = '', to = ''] = pair.split(' ');
  return `  ${from.replace('/', '-')}[${from}] -->|${count}| ${to.replace('/', '-')}[${to}]`;
}

/** "lib/text/packs/pack.ts" stands on the floor "lib/text", "components/App.tsx" on "components". */
function floorOf(path: string): string {
  const [root = '', folder = ''] = path.replaceAll('\\', '/').split('/');
  return root === 'lib' ? `${root}/${folder}` : root;
}
