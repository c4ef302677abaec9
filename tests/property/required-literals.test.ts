/** Whatever a pattern matches holds what it is said to require: a text is never passed over for its words. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldCase, holdsLiterals, requiredLiterals } from '../../lib/article/phrases/required-literals.ts';

const FOLDER = 'lib/text/packs/page';
const ALIKE = ['sSſ', 'kKK', 'σςΣ', 'åÅÅ', 'ßẞ', 'iI', 'əƏ', 'ვᲕ'];

/** A pattern and a text that it matches, for all that surrounds them lets it. */
interface Sample {
  readonly source: string;
  readonly text: string;
}

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc.constantFrom(...'askéßσå-, 0😀').map((sign) => ({ source: sign, text: sign })),
  fc.constantFrom(...'()[]{}|?*+.^$/\\').map((sign) => ({ source: `\\${sign}`, text: sign })),
  fc.constantFrom<Sample>(
    { source: '\\u0041', text: 'a' },
    { source: '\\u{1f600}', text: '😀' },
    { source: '\\x41', text: 'A' },
    { source: '\\cJ', text: '\n' },
    { source: '\\p{L}', text: 'q' },
    { source: '\\d', text: '7' },
    { source: '\\b', text: '' },
    { source: '[^\\]a)]', text: 'z' },
    { source: '.', text: '😀' },
    { source: '(?<name>ab)\\k<name>', text: 'abab' },
    { source: '(?!never)', text: '' },
    { source: '(?=ok)', text: 'ok' },
    { source: '(?<!never)', text: '' },
    { source: '(?i:Ask)', text: 'aSK' },
    { source: '(?-i:Ask)', text: 'Ask' },
    { source: '((((((((((x))))))))))\\10b', text: 'xxb' },
    { source: 'ab😀?', text: 'ab' },
  ),
);

const REPEATS = [
  ['?', 0],
  ['?', 1],
  ['*', 0],
  ['*?', 2],
  ['+', 2],
  ['{0}', 0],
  ['{0,2}', 0],
  ['{2}', 2],
  ['{1,}?', 3],
] as const;

const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('sample'), { minLength: 2, maxLength: 5 }).map((all) => ({
      source: all.map(({ source }) => source).join(''),
      text: all.map(({ text }) => text).join(''),
    })),
    fc.array(tie('sample'), { minLength: 1, maxLength: 3 }).map((all) => ({
      source: `(?:${all.map(({ source }) => source).join('|')})`,
      text: all.at(-1)?.text ?? '',
    })),
    fc.tuple(tie('sample'), fc.constantFrom('(', '(?:', '(?<group>')).map(([{ source, text }, opening]) => ({
      source: `${opening}${source})`,
      text,
    })),
    fc.tuple(tie('sample'), fc.constantFrom(...REPEATS)).map(([{ source, text }, [sign, times]]) => ({
      source: `${source}${sign}`,
      text: text.repeat(times),
    })),
  ),
}));

/** The same text in other cases, as patterns see them. */
function inOtherCases(text: string): fc.Arbitrary<string> {
  const signs = [...text].map((sign) =>
    fc.constantFrom(...(ALIKE.find((row) => row.includes(sign)) ?? sign + sign)),
  );
  return fc.tuple(...signs).map((chosen) => chosen.join(''));
}

const flags = fc.constantFrom('i', 'iu', 'isu');

it('holds for any pattern', () => {
  const any = fc.record({
    sample,
    flags,
    around: fc.tuple(fc.constantFrom('', 'x ', 'ſ'), fc.constantFrom('', ' ok')),
  });
  let matched = 0;
  fc.assert(
    fc.property(
      any.chain((of) => inOtherCases(of.sample.text).map((text) => ({ ...of, text }))),
      ({ sample: { source }, flags, around: [before, after], text }) => {
        const whole = before + text + after;
        if (!matches(source, flags, whole)) return;
        matched++;
        expect(holdsLiterals(foldCase(whole), requiredLiterals(source))).toBe(true);
      },
    ),
    { numRuns: 5_000 },
  );
  expect(matched).toBeGreaterThan(1_500);
});

it('holds for every phrase that articles are read with', async () => {
  const phrases = await phrasesIn(FOLDER);
  expect(phrases.size).toBeGreaterThan(400);
  const unmatched = [...phrases].filter((source) => {
    // A word's edge is a space here, and what must follow is left to the pattern itself to check.
    const plain = new RegExp(source.replaceAll('\\b', ' ').replaceAll(/\(\?[=!][^)]*\)/g, 'x{0}'), 'u');
    let matched = 0;
    fc.assert(
      fc.property(fc.stringMatching(plain).chain(inOtherCases), (text) => {
        if (!matches(source, 'iu', text)) return;
        matched++;
        expect(holdsLiterals(foldCase(text), requiredLiterals(source))).toBe(true);
      }),
      { numRuns: 10 },
    );
    return matched === 0;
  });
  expect(unmatched).toEqual([]);
});

/** Also false where it is no pattern: two groups of one name. */
function matches(source: string, flags: string, text: string): boolean {
  try {
    return new RegExp(source, flags).test(text);
  } catch {
    return false;
  }
}

async function phrasesIn(folder: string): Promise<ReadonlySet<string>> {
  const modules = await Promise.all(
    globSync(join(folder, '**/*.ts')).map((path) => import(join(process.cwd(), path))),
  );
  return new Set(modules.flatMap((exported) => Object.values<unknown>(exported)).flatMap(stringsIn));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
