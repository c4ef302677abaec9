/** The script that reads the page asks to be compiled as a whole, in a line that changes nothing else. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { compileAtOnce } from '../../../build/compile-at-once.ts';

it('the hint is the first line, and the script’s value is what it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pith-build-'));
  try {
    writeFileSync(join(folder, 'article.js'), '(()=>6*7)();\n');
    compileAtOnce(folder);
    const script = readFileSync(join(folder, 'article.js'), 'utf8');
    expect(script.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
    expect(runInNewContext(script)).toBe(42);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
