/** How a page tells its reader that more of the article is for subscribers. Sources of regular expressions; other languages’ stand in `abroad`. */

export const WALLS: readonly string[] = [
  '(?:subscribe|register|sign[ -]in|sign[ -]up|log[ -]in|join)\\b.{0,60}\\bto (?:continue|keep|finish) reading',
  '(?:subscribe|register|sign[ -]in|log[ -]in)\\b.{0,40}\\bto read (?:the (?:full|whole|rest)|this (?:article|story)|more)',
  'to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|register|sign|log|become|join)',
  'this (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our |paid |paying )*(?:subscribers|members)',
  '(?:subscriber|member)s?[ -]only (?:article|story|content|post)',
  'you have (?:reached|read|used) (?:your|all(?: of)? your) .{0,20}free (?:articles|stories)',
];
