/** How a list of an article's topics begins. Sources of regular expressions; other languages’ stand in `abroad`. */

export const TOPICS: readonly string[] = [
  'tags?',
  'topics?',
  'filed under',
  'categor(?:y|ies)',
  'keywords?',
  'labels',
];
