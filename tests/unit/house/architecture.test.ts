/** The page on the architecture shows the house as it is: which folder takes from which, and no other way. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawImports } from '../../commands/draw-imports.ts';

/** The numbers change with every file; the arrows are the architecture. */
function arrowsOf(drawing: string): string[] {
  return drawing.split('\n').map((line) => line.replace(/\|\d+\|/, '').trim());
}

it('The drawing of the house is what its imports say (npm run drawing makes it anew)', () => {
  const page = readFileSync('.github/docs/architecture.md', 'utf8');
  const [, drawn = ''] = /```mermaid\n(.*?)\n```/s.exec(page) ?? [];
  expect(arrowsOf(drawn).length).toBeGreaterThan(15);
  expect(arrowsOf(drawn)).toEqual(arrowsOf(drawImports()));
});
