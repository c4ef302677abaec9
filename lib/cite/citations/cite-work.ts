/** An article as an entry of a bibliography, in the style that the reader's work asks for. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { CitationStyle } from './citation-styles.ts';
import { mla } from './mla.ts';
import type { Run } from './run.ts';
import type { Work } from './work.ts';

const STYLES: Record<CitationStyle, (work: Work) => readonly Run[]> = { apa, mla, chicago, bibtex };

export function citeWork(work: Work, style: CitationStyle): readonly Run[] {
  return STYLES[style](work);
}
