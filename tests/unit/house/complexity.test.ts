/** No function may be over the limit of cognitive complexity, and no file is spared from it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Rules {
  readonly complexity?: { readonly noExcessiveCognitiveComplexity?: { readonly options?: Options } };
}
interface Options {
  readonly maxAllowedComplexity: number;
}
interface Config {
  readonly linter: { readonly rules: Rules };
  readonly overrides: readonly { readonly linter?: { readonly rules?: Rules } }[];
}

/** Goes down only. */
const LIMIT = 25;

const { linter, overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as Config;

it('The limit stands', () => {
  const { options } = linter.rules.complexity?.noExcessiveCognitiveComplexity ?? {};
  expect(options?.maxAllowedComplexity).toBeLessThanOrEqual(LIMIT);
});

it('No file is spared', () => {
  expect(overrides.filter(({ linter }) => linter?.rules?.complexity)).toEqual([]);
});
