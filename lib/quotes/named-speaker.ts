/** Whether a speaker is sure enough to be named. */
import type { Speaker } from '../people/speaker.ts';
import type { Quote } from './quote.ts';

/**
 * Below this certainty the name is withheld: the view says that the speaker is not certain, and shows the candidate's
 * paragraph on request. The judge has one for each language instead: in English from about two in three on, where 4 of a
 * hundred quotes got a wrong name, and 4 right ones were withheld, on articles that no rule was made for.
 */
export const NAME_THRESHOLD = 0.5;

/** The speaker as readers may see them; nothing where nobody is known, or not surely enough. */
export function namedSpeaker({
  speaker,
  certainty,
  threshold = NAME_THRESHOLD,
}: Pick<Quote, 'speaker' | 'certainty' | 'threshold'>): Speaker | undefined {
  return certainty >= threshold ? speaker : undefined;
}
