/** A build's short classes of letters, numbers and marks take what Unicode's do, in the alphabets that Pith knows. */
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { SHORT } from '../../../build/letter-ranges.ts';
import { shortenClasses } from '../../../build/short-classes.ts';

const shortened = (code: string): string => shortenClasses(code, parseSync('a.js', code).program);

/** The code as the build writes it, without the import of the lists; a list that is written out stands as its name. */
const told = (code: string): string =>
  Object.entries(SHORT).reduce(
    (text, [name, ranges]) => text.replaceAll(ranges, name),
    shortened(code).replace(/^import\{.*?;/, ''),
  );

const TEMPLATE = (inside: string, outside: string): string =>
  ['`[$', '{[a]}', inside, ']$', '{b}', outside, '`'].join('');
const [L, N, M] = ['$L', '$N', '$M'].map((name) => ['$', '{', name, '}'].join(''));

describe('In the code', () => {
  it.each([
    [String.raw`/^\p{L}+$/u`, `$pattern("u")\`^[${L}]+$\``],
    [String.raw`/(?<![\p{L}\p{N}])a[^\p{M}b]/gu`, `$pattern("gu")\`(?<![${L}${N}])a[^${M}b]\``],
    [
      String.raw`/^\\[^\p{L}]\[\p{N}/u`,
      `$pattern("u")${['`^', '\\', '[^', L, ']', '\\', '[[', N, ']`'].join('').replace('^\\', '^\\\\')}`,
    ],
    [String.raw`RegExp('^\\[\\p{L}[^\\p{N}]')`, ['RegExp(`^', '\\\\', `[[${L}][^${N}]\`)`].join('')],
    [TEMPLATE('\\p{L}', '\\p{N}'), TEMPLATE(L ?? '', `[${N}]`)],
    [String.raw`/\p{Lu}\P{L}\p{Script=Han}/u`, String.raw`/\p{Lu}\P{L}\p{Script=Han}/u`],
    ["f(a[0], '[') // \\p{L}", "f(a[0], '[') // \\p{L}"],
    [String.raw`/[\x60${'`'}]\p{L}/u`, String.raw`/[\x60${'`'}][L]/u`],
  ])('%s', (code, expected) => expect(told(code)).toBe(expected));

  it('a pattern within a function is made once, before what the module does', () => {
    expect(told(String.raw`a(() => /\p{L}/u.test(b))`)).toBe(
      `const $pattern0=$pattern("u")\`[${L}]\`;a(() => $pattern0.test(b))`,
    );
    expect(told(String.raw`a(() => b.replace(/\p{N}/gu, ''))`)).toBe(
      `const $pattern0=$pattern("gu")\`[${N}]\`;a(() => b.replace($pattern0, ''))`,
    );
  });

  it('but not one that goes on from match to match', () => {
    expect(told(String.raw`a(() => { const c = /\p{L}/gu; while (c.test(b)); })`)).toBe(
      'a(() => { const c = /[L]/gu; while (c.test(b)); })',
    );
  });
});

describe.each([
  // Modifier letters of phonetic writing, superscripts and signs that are nobody's word.
  ['L', 'Latin', /[ˠ-ˤⁱⁿₐ-ₜ\u212a\u212bℲⅎↃↄ]/u],
  ['L', 'Greek', /[͵Ϳ\u2126϶]|[\u1fbd-\u1fef]|[\u{10140}-\u{101a0}]|[\u{1d200}-\u{1d245}]/u],
  ['L', 'Cyrillic', /[\p{M}\ua673\ua67e]/u],
  ['L', 'Hebrew', /[\ufb1e\ufb29]/u],
  ['L', 'Arabic', /[\p{M}۩۞۽۾]|[\u0888-\u0891]|[\ufbb2-\ufdff]|[\u{10e60}-\u{1eef1}]/u],
  ['L', 'Devanagari', /[\p{M}\ua8f8-\ua8fc]|[\u{11b00}-\u{11b09}]/u],
  ['L', 'Thai', /\p{M}/u],
  ['L', 'Hiragana', /(?!)/u],
  ['L', 'Katakana', /(?!)/u],
  ['L', 'Hangul', /[\u302e\u302f]/u],
  ['N', 'Latin', /[ⁱⁿↃↄ]/u],
  ['N', 'Cyrillic', /(?!)/u],
  ['N', 'Devanagari', /(?!)/u],
  ['M', 'Latin', /(?!)/u],
  ['M', 'Cyrillic', /[\u2de0-\u2dff\ua66f-\ua69f]|[\u{1e08f}]/u],
  ['M', 'Hebrew', /\ufb1e/u],
  ['M', 'Thai', /(?!)/u],
] as const)('%s of %s', (name, script, spared) => {
  it('are the same', () => {
    const short = new RegExp(`^[${SHORT[name]}]$`, 'u');
    const whole = new RegExp(`^\\p{${name}}$`, 'u');
    const others = letters(script).filter((letter) => short.test(letter) !== whole.test(letter));
    expect(others.filter((letter) => !spared.test(letter))).toEqual([]);
  });
});

it('no sign of punctuation, space or emoji that a text in them uses is a letter, number or mark', () => {
  const word = new RegExp(`[${SHORT.L}${SHORT.N}${SHORT.M}]`, 'u');
  const signs = [
    ...' \u00a0\u2003\u3000\t\n.,;:!?…\'"‘’‚‛“”„‟«»‹›()[]{}<>-‐‑–—―/|\\@#&*%‰+=~^_`´¨°©®™§¶†‡•·€$£¥₹№',
    ...'、。「」『』《》〈〉【】（）［］！？，．：；・～〜－…‥’”؟،؛۔٪٫٬।॥׃־׳״฿๏๚๛՛՜՝՞։',
    ...'\u200b\u200d\u200e\u200f\u202a\u2066\ufeff😀🇩👍🏽❤★→✓',
  ];
  expect(signs.filter((sign) => word.test(sign))).toEqual([]);
});

function letters(script: string): readonly string[] {
  const own = new RegExp(`^\\p{Script=${script}}$`, 'u');
  return Array.from({ length: 0x40000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => own.test(letter));
}
