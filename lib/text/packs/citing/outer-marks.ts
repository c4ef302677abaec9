/** Marks around a quote that stands by itself, by the language of its article. */

/**
 * The first choice of each language's typography (CLDR's quotationStart and quotationEnd; for Arabic the guillemets
 * of its press). French sets a no-break space inside.
 */
export const OUTER_MARKS = new Map<string, readonly [string, string]>(
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

/** Of a language that is not listed. */
export const DEFAULT_MARKS = ['“', '”'] as const;
