/**
 * Phrases of a page's own language, by which an article's blocks are told from what the page sets between them; each is the source
 * of a regular expression. What offers another article is told in any language (`read-more.ts`): it may be one in another.
 */
import { CONTROLS } from './controls.ts';
import { OTHER_SECTIONS } from './other-sections.ts';
import { WALLS } from './paywalls.ts';
import { POST_LABELS } from './post-labels.ts';
import { MEMBERSHIPS, TERMS } from './terms.ts';
import { TOPICS } from './topics.ts';

export interface PageWords {
  readonly controls: readonly string[];
  readonly memberships: readonly string[];
  readonly otherSections: readonly string[];
  readonly postLabels: readonly string[];
  readonly terms: readonly string[];
  readonly topics: readonly string[];
  readonly walls: readonly string[];
}

/** All that a page in English is asked for: most clicks do without the phrases of the other languages. */
export const ENGLISH_WORDS: PageWords = {
  controls: CONTROLS,
  memberships: MEMBERSHIPS,
  otherSections: OTHER_SECTIONS,
  postLabels: POST_LABELS,
  terms: TERMS,
  topics: TOPICS,
  walls: WALLS,
};
