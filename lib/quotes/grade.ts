/** How Pith knows who speaks, as readers are told. */
import { namedSpeaker } from './named-speaker.ts';
import type { Quote } from './quote.ts';

/**
 * Said here: words beside the quote name the speaker, by a name or by a word that only one can be meant by. Carried over:
 * the sentences around tell. Uncertain: no name is shown.
 */
export type Grade = 'said-here' | 'carried-over' | 'uncertain';

export function gradeOf(quote: Pick<Quote, 'speaker' | 'certainty' | 'threshold' | 'basis'>): Grade {
  if (!namedSpeaker(quote)) return 'uncertain';
  return quote.basis === 'here' ? 'said-here' : 'carried-over';
}
