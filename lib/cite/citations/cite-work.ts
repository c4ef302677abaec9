/** An article as an entry of a bibliography, in the style that the reader's work asks for. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';
import type { Run } from './run.ts';
import type { Work } from './work.ts';

const STYLES = { apa, mla, chicago, bibtex };

export type CitationStyle = keyof typeof STYLES;

export const CITATION_STYLES: readonly CitationStyle[] = ['apa', 'mla', 'chicago', 'bibtex'];

export function citeWork(work: Work, style: CitationStyle): readonly Run[] {
  return STYLES[style](work);
}
