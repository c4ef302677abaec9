/** The phrases of all languages, for a page in any but English: pages borrow from each other, and from English above all. */
import { ENGLISH_WORDS, type PageWords } from '../page-words.ts';
import type { PhraseTable } from '../phrase-table.ts';
import { CONTROLS_ABROAD } from './controls.ts';
import { OTHER_SECTIONS_ABROAD } from './other-sections.ts';
import { WALLS_ABROAD } from './paywalls.ts';
import { POST_LABELS_ABROAD } from './post-labels.ts';
import { MEMBERSHIPS_ABROAD, TERMS_ABROAD } from './terms.ts';
import { TOPICS_ABROAD } from './topics.ts';

export const ALL_WORDS: PageWords = {
  controls: more(ENGLISH_WORDS.controls, CONTROLS_ABROAD),
  memberships: more(ENGLISH_WORDS.memberships, MEMBERSHIPS_ABROAD),
  otherSections: more(ENGLISH_WORDS.otherSections, OTHER_SECTIONS_ABROAD),
  postLabels: more(ENGLISH_WORDS.postLabels, POST_LABELS_ABROAD),
  terms: more(ENGLISH_WORDS.terms, TERMS_ABROAD),
  topics: more(ENGLISH_WORDS.topics, TOPICS_ABROAD),
  walls: more(ENGLISH_WORDS.walls, WALLS_ABROAD),
};

function more(english: readonly string[], abroad: PhraseTable): readonly string[] {
  return [...english, ...Object.values(abroad).flat()];
}
