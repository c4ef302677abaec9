/** Marks around a quote that stands by itself, by the language of its article. */
import { primarySubtag } from '../text/direction.ts';

/**
 * The first choice of each language's typography (CLDR's quotationStart and quotationEnd; for Arabic the guillemets
 * of its press). French sets a no-break space inside.
 */
const MARKS = new Map<string, readonly [string, string]>(
  Object.entries({
    ar: ['«', '»'],
    bg: ['„', '“'],
    cs: ['„', '“'],
    da: ['“', '”'],
    de: ['„', '“'],
    el: ['«', '»'],
    es: ['«', '»'],
    et: ['„', '“'],
    fa: ['«', '»'],
    fi: ['”', '”'],
    fr: ['«\u00a0', '\u00a0»'],
    he: ['”', '”'],
    hr: ['„', '“'],
    hu: ['„', '”'],
    it: ['«', '»'],
    ja: ['「', '」'],
    lt: ['„', '“'],
    nb: ['«', '»'],
    no: ['«', '»'],
    pl: ['„', '”'],
    pt: ['“', '”'],
    ro: ['„', '”'],
    ru: ['«', '»'],
    sk: ['„', '“'],
    sl: ['„', '“'],
    sr: ['„', '“'],
    sv: ['”', '”'],
    uk: ['«', '»'],
    ur: ['”', '“'],
  }),
);

const DEFAULT = ['“', '”'] as const;

/**
 * Puts a quote's words in quotation marks. The words are the page's; the marks are Pith's own, since a quote may
 * consist of several parts and a page's marks may be a single dash, or straight, or missing at the end.
 * @param language BCP 47; only its primary subtag counts.
 */
export function enquote(words: string, language: string): string {
  const [open, close] = MARKS.get(primarySubtag(language)) ?? DEFAULT;
  return `${open}${words}${close}`;
}
