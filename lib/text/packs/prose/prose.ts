/** What running text is read by, also in languages whose speakers Pith does not find. */
import type { Cues } from '../cues/cues.ts';
import type { Words } from '../words.ts';

export interface Prose {
  /** Words so common that they say nothing about a text's subject. At a sentence's head they tell that a sentence begins. */
  readonly stopWords: Words;
  /** Absent where nobody has listed them. */
  readonly openings?: OpeningWords;
  readonly stops?: Stops;
  /** Words that tell what a sentence does. */
  readonly cues?: Cues;
  /** Verbs of saying that follow a speaker who follows a quoted question: “Who cares?” Ms Bird asked. Elsewhere the verb comes first, in lower case. */
  readonly verbsBehindSpeaker?: Words;
}

/** Abbreviations after which a full stop often ends no sentence, without it, parted by spaces. */
export interface Stops {
  /** Always followed by more of the sentence: titles before names, "vs", "z.b". */
  readonly binding?: string;
  /** Followed by more of the sentence where a figure comes next: "no", "jan". */
  readonly numbering?: string;
  /** May end a sentence; do so only where the next word is one that begins sentences. */
  readonly loose?: string;
}

/** Words at a sentence's head that tie it to what stands before: sources of regular expressions, parted by bars. */
export interface OpeningWords {
  /** Refer to somebody or something named earlier. */
  readonly pronouns: string;
  /** Tie the sentence to the one before; can be cut wherever they stand. */
  readonly coordinators: string;
  /** Tie the sentence to the one before; cut before a comma only. Those written with their comma tie only with it: "First Minister". */
  readonly connectives: string;
  /** What may follow a pronoun that refers to nothing: "It is clear that". */
  readonly expletive?: RegExp;
  /** Words follow one another without spaces, so any may follow one of these. */
  readonly unspaced?: boolean;
}
