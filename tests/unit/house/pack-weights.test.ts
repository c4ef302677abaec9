/** The judge's weights are the same in a build, however short they are written there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packWeights, shortenWeights } from '../../../build/pack-weights.ts';
import { readWeights } from '../../../lib/text/packs/read-weights.ts';

const tableIn = (code: string) => /readWeights\(`([^`]*)`/.exec(code)?.[1] ?? '';

/** What the plugin makes of a module; empty where it leaves it alone. */
function built(code: string, id: string): string {
  const { transform } = packWeights() as { transform: (code: string, id: string) => { code: string } | null };
  return transform(code, id)?.code ?? '';
}

describe.each([
  'lib/quotes/judge/gap-weights.ts',
  'lib/quotes/judge/judge-weights.ts',
  'lib/text/packs/unproven-weights.ts',
  'lib/quotes/judge/speech-weights.ts',
  'lib/quotes/clauses/judge/weights.ts',
])('%s', (path) => {
  const code = readFileSync(path, 'utf8');

  it('reads back as it was, in the same order', () => {
    const short = tableIn(built(code, `/pith/${path}`));
    expect(short).toMatch(/^=/);
    expect(Object.entries(readWeights(short))).toEqual(Object.entries(readWeights(tableIn(code))));
  });
});

it('features that begin alike, with capitals and digits in them', () => {
  const short = tableIn(shortenWeights('readWeights(`says -0.22 saysI 3 he:apart:0 0.01 he:apart:1 0`)'));
  expect(short).toBe('=Asays -22EI 300Ahe:apart:0 1J1 0');
  expect(readWeights(short)).toEqual({ says: -0.22, saysI: 3, 'he:apart:0': 0.01, 'he:apart:1': 0 });
});

it('a module that is no table of weights is left alone', () => {
  expect(built('readWeights(`near 0.12`)', '/pith/lib/quotes/judge/read-weights.test.ts')).toBe('');
});

it('finer weights are left as they are', () => {
  const code = 'readWeights(`near 0.125`)';
  expect(shortenWeights(code)).toBe(code);
});
