/** What can become a point: a sentence, or several of a block that one quotation holds together. */
import type { BlockRole } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/**
 * Why a unit should not be a point:
 * - furniture: a heading, caption, credit, byline, promotion, or a line without an end mark
 * - torn: it begins or ends inside a quotation, or in the middle of a sentence
 * - dangling: it opens with a pronoun whose antecedent stands elsewhere
 * - unattributed: it is somebody's words and nothing else
 * - question: it asks, and tells nothing
 * - signpost: it tells what the page is going to tell, or where more stands
 * - connective: it opens with a word that ties it to the sentence before, and no cut mends that
 */
export type Fault =
  | 'furniture'
  | 'torn'
  | 'dangling'
  | 'unattributed'
  | 'question'
  | 'signpost'
  | 'connective';

export interface Unit extends Span {
  /** Index of the block that holds it. */
  readonly block: number;
  readonly role: BlockRole;
  readonly text: string;
  /** What a reader would see: the unit without its dateline, leading connective and picture tags. */
  readonly kept: readonly Span[];
  /** Replaces a pronoun, before the piece of `kept` with the index `antecedentAt`. */
  readonly antecedent?: Span;
  readonly antecedentAt?: number;
  readonly possessive?: boolean;
  /** Its subject is a pronoun behind its head whose antecedent nobody is sure of. */
  readonly latePronoun: boolean;
  readonly words: number;
  /** Stems of its content words, with repetitions. */
  readonly stems: readonly string[];
  /** 0..1: how much of it stands inside quotation marks. */
  readonly quoted: number;
  readonly faults: ReadonlySet<Fault>;
}
