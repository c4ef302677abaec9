/** The styles of a bibliography that Pith writes, in the order in which they are offered. */

export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'bibtex';

export const CITATION_STYLES: readonly CitationStyle[] = ['apa', 'mla', 'chicago', 'bibtex'];
