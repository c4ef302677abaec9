/** What somebody said, in the page's own words. */
import type { Speaker } from '../people/speaker.ts';
import type { Span } from '../text/span.ts';

/** A place where the article names somebody in its own words. */
export interface Naming {
  readonly name: Span;
  /** That holds the name. */
  readonly sentence: Span;
}

export interface Quote {
  /** Without the outer marks. One, or several where an attribution or a paragraph break interrupts the quote. */
  readonly parts: readonly Span[];
  /** Absent: nobody can be named. Before showing it, ask `namedSpeaker`. */
  readonly speaker?: Speaker;
  /** 0..1: how sure the name is. Below a threshold it is withheld: see `namedSpeaker`. */
  readonly certainty: number;
  /** That threshold, where it is not NAME_THRESHOLD. */
  readonly threshold?: number;
  /** The words that attribute the quote ("said", "according to"). */
  readonly cue?: Span;
  /** The cue with whom it names and what stands between: "said Smith, a surgeon". */
  readonly attribution?: Span;
  /** Where the speaker is told: by words beside the quote that leave no choice, or by the sentences around. See `gradeOf`. */
  readonly basis?: 'here' | 'around';
  /** In the quote's paragraph, or else last before it: where the article names the speaker, shown or withheld. */
  readonly naming?: Naming;
}
