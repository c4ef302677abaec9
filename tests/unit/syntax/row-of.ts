/** An invented sentence as the row of slots that the syntax reads, and its words by their places. */
import { findPeople } from '../../../lib/people/find-people.ts';
import { findSpeeches } from '../../../lib/quotes/find-speeches.ts';
import { type Narration, narrationOf } from '../../../lib/quotes/narration.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import type { Span } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';

/** The last paragraph's slots come last; what stands before makes names known. */
export function rowOf(paragraphs: readonly string[], language = 'en'): Narration {
  const analysis = analyse(articleFromParagraphs({ paragraphs, language }), packFor(language));
  return narrationOf(
    analysis,
    findPeople(analysis),
    findSpeeches(analysis.article.text, analysis.quotations),
  );
}

/** @returns the slot of the last token with this text */
export function slotOf({ slots, tokens }: Narration, word: string): number {
  const slot = slots.findLastIndex(({ token, speech }) => speech < 0 && tokens[token]?.text === word);
  if (slot < 0) throw new Error(`No “${word}” in the narration`);
  return slot;
}

/** What the article has in these slots. */
export function wordsIn({ slots, tokens, text }: Narration, { start, end }: Span): string {
  const first = tokens[slots[start]?.token ?? -1];
  const last = tokens[slots[end - 1]?.token ?? -1];
  return first && last ? text.slice(first.start, last.end) : '';
}
