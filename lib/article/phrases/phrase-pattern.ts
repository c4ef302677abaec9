/** Phrases that a text is asked for, each compiled only where it may stand: most never are, and compiling all costs more than all their use. */
import { type Clauses, foldCase, holdsLiterals, requiredLiterals } from './required-literals.ts';

export interface PhrasePattern {
  test(text: string): boolean;
}

interface Phrase {
  readonly clauses: Clauses;
  readonly source: string;
  pattern?: RegExp;
}

/**
 * @param phrases sources of regular expressions
 * @param frame what stands before and after each of them
 * @param flags of a regular expression, without g and y
 */
export function phrasePattern(
  phrases: readonly string[],
  flags: string,
  frame: { readonly before?: string; readonly after?: string } = {},
): PhrasePattern {
  const { before = '', after = '' } = frame;
  const all: readonly Phrase[] = phrases.map((phrase) => ({
    clauses: requiredLiterals(phrase),
    source: `${before}(?:${phrase})${after}`,
  }));
  return {
    test: (text) => {
      const folded = fold(text);
      return all.some((phrase) => {
        if (!holdsLiterals(folded, phrase.clauses)) return false;
        phrase.pattern ??= new RegExp(phrase.source, flags);
        return phrase.pattern.test(text);
      });
    },
  };
}

/** The same text is asked for one pattern after the other. */
let last = { text: '', folded: '' };

function fold(text: string): string {
  if (last.text !== text) last = { text, folded: foldCase(text) };
  return last.folded;
}
