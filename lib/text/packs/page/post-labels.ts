/** Labels in a line about a post. Sources of regular expressions; other languages’ stand in `abroad`. */

export const POST_LABELS: readonly string[] = [
  '(?:posted|written|published) (?:by|on|in)',
  'author',
  'categor(?:y|ies)',
  'tags?',
  'filed under',
  'date',
  'views',
  'comments',
];
