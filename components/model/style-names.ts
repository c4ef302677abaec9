/** The citation styles by their names, which are the same in every language. */
import type { CitationStyle } from '../../lib/cite/citations/citation-styles.ts';

export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  bibtex: 'BibTeX',
};
