/** Files are small, and each says in its first line what it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesUnder } from './sources-under.ts';

/** A language's table of words may be long; code that needs as many lines does more than one thing. */
const MOST_LINES = 260;
const MEDIAN_LINES = 60;

const FILES = sourcesUnder('lib', 'components', 'entrypoints').map((path) => ({
  path,
  lines: readFileSync(path, 'utf8').trimEnd().split('\n'),
}));

describe('The files', () => {
  it('are small', () => {
    expect(FILES.filter(({ lines }) => lines.length > MOST_LINES).map(({ path }) => path)).toEqual([]);
  });

  it('are most of them very small', () => {
    const lengths = FILES.map(({ lines }) => lines.length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
  });

  it('open with a sentence about themselves', () => {
    expect(FILES.filter(({ lines }) => !lines[0]?.startsWith('/**')).map(({ path }) => path)).toEqual([]);
  });
});
