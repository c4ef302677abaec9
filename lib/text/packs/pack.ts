/**
 * What the algorithms need to know of a language, as plain tables: no algorithm below or above holds a word of any language.
 *
 * How to add a language: copy the table of a near relative in this folder, translate it word by word, and its common words
 * in `prose/`, list the pack in `load-pack.ts` and its given names in `names/names-abroad.ts`, and write a test with an
 * invented article. A field that is left out is empty, and the rule that reads it then never fires; a test prints which
 * are. Every list is lower case and separated by spaces unless said otherwise. Give inflected forms, not lemmas. Where a
 * word reads in two ways, leave it out of the list whose rule would do harm.
 */
import type { ClausePack } from './clauses/clause-pack.ts';
import type { Grammar } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import type { PagePhrases } from './page-phrases.ts';
import type { ProperNames } from './proper-names.ts';
import type { Prose } from './prose/prose.ts';
import type { Weights } from './read-weights.ts';

export interface Pack {
  /** BCP 47 primary subtags that the pack serves. */
  readonly languages: readonly string[];
  /** Many annotated articles stand behind its rules: names are surer. */
  readonly proven: boolean;
  /** Weights by which the judge of speakers goes where few do. */
  readonly judge?: Weights;
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  readonly names: ProperNames;
  readonly morphology: Morphology;
  readonly page: PagePhrases;
  readonly prose: Prose;
  /** Tables for languages whose clauses are read from behind: Japanese, Chinese, Korean. */
  readonly clauses?: ClausePack;
}
