/** Breaks the text of an article as editors, converters and pranksters do. */
import fc from 'fast-check';

/** One break: which, where (a share of the text's length, 0..1), and how much. */
export interface TextBreak {
  readonly kind: keyof typeof BREAKS;
  readonly at: number;
  readonly size: number;
}

/** Marks that open without closing, turn what follows round, are half a character, or are not there. */
const SIGNS = [
  ...'“”„‟«»‹›‘’‚"\'「」『』()[]–—:…',
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u0301',
];
/** The longest word of all. */
const LONGEST = 1_000_000;

const BREAKS = {
  insert: (text: string, at: number, size: number) =>
    text.slice(0, at) + signAt(size).repeat(1 + (size % 5)) + text.slice(at),
  flood: (text: string, at: number, size: number) =>
    text.slice(0, at) + signAt(size).repeat(size * 20) + text.slice(at),
  delete: (text: string, at: number, size: number) => text.slice(0, at) + text.slice(at + size),
  repeat: (text: string, at: number, size: number) =>
    text.slice(0, at) + text.slice(at, at + 80).repeat(size) + text.slice(at),
  turn: (text: string, at: number) => text.slice(at) + text.slice(0, at),
  'take marks': (text: string, at: number) => text.slice(0, at) + text.slice(at).replace(/[“”„«»"「」]/g, ''),
  'swap marks': (text: string) =>
    text
      .replace(/[“«„「]/g, '\u0001')
      .replace(/[”»」]/g, '“')
      .replaceAll('\u0001', '”'),
  'join words': (text: string, at: number) => text.slice(0, at) + text.slice(at).replaceAll(' ', ''),
  'join paragraphs': (text: string) => text.replaceAll('\n\n', '\n'),
  'split paragraphs': (text: string, at: number, size: number) =>
    text.slice(0, at) + text.slice(at, at + size).replaceAll(' ', '\n\n') + text.slice(at + size),
  shout: (text: string) => text.toUpperCase(),
  decompose: (text: string) => text.normalize('NFD'),
  reencode: (text: string) => Buffer.from(text, 'utf8').toString('latin1'),
  endless: (text: string, at: number, size: number) =>
    size === 1 ? text.slice(0, at) + 'a'.repeat(LONGEST) + text.slice(at) : text,
} as const;

function signAt(at: number): string {
  return SIGNS[at % SIGNS.length] ?? '';
}

export function breakText(text: string, breaks: readonly TextBreak[]): string {
  return breaks.reduce(
    (broken, { kind, at, size }) => BREAKS[kind](broken, Math.floor(at * broken.length), size),
    text,
  );
}

export const someTextBreaks: fc.Arbitrary<readonly TextBreak[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(BREAKS) as (keyof typeof BREAKS)[])),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 6 },
);
