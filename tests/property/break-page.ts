/** Breaks a page as servers, networks and scripts do. */
import fc from 'fast-check';

/** One break: which, where (a share of the page's length, 0..1), and how much. */
export interface Break {
  readonly kind: keyof typeof BREAKS;
  readonly at: number;
  readonly size: number;
}

const NAMES = [
  'div',
  'p',
  'form',
  'table',
  'td',
  'script',
  'template',
  'iframe',
  'svg',
  'select',
  'a',
  'li',
  'title',
  'noscript',
];

const BREAKS = {
  truncate: (html: string, at: number) => html.slice(0, at),
  delete: (html: string, at: number, size: number) => html.slice(0, at) + html.slice(at + size),
  duplicate: (html: string, at: number, size: number) => html.slice(0, at + size) + html.slice(at),
  swap: (html: string, at: number, size: number) =>
    html.slice(at, at + size) + html.slice(0, at) + html.slice(at + size),
  nest: (html: string, at: number, size: number) =>
    `${html.slice(0, at)}${`<${nameAt(at)}>`.repeat(size)}${html.slice(at)}`,
  open: (html: string, at: number) =>
    `${html.slice(0, at)}<${nameAt(at)} name="parentNode" id="body" hidden=""${html.slice(at)}`,
  close: (html: string, at: number) =>
    `${html.slice(0, at)}</${nameAt(at)}></${nameAt(at + 1)}>${html.slice(at)}`,
  rename: (html: string, at: number) => html.replaceAll('<p', `<${nameAt(at)}`),
  reencode: (html: string) => Buffer.from(html, 'utf8').toString('latin1'),
  decode: (html: string) => Buffer.from(html, 'latin1').toString('utf8'),
  blank: (html: string, at: number, size: number) =>
    `${html.slice(0, at)}${'\u0000\u00a0\u202e\ud800'.repeat(size)}${html.slice(at)}`,
  quote: (html: string, at: number) => `${html.slice(0, at)}"'<!--${html.slice(at)}`,
  json: (html: string) => html.replaceAll('"@type"', '"@graph":[{"@type":[null,{}],"author":[[1]]}],"@type"'),
} as const;

function nameAt(at: number): string {
  return NAMES[at % NAMES.length] ?? 'div';
}

export function breakPage(html: string, breaks: readonly Break[]): string {
  return breaks.reduce(
    (page, { kind, at, size }) => BREAKS[kind](page, Math.floor(at * page.length), size),
    html,
  );
}

export const someBreaks: fc.Arbitrary<readonly Break[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(BREAKS) as (keyof typeof BREAKS)[])),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 6 },
);
