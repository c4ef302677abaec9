/** Headings over something other than the article, beside those that offer to read more. Sources of regular expressions; other languages’ stand in `abroad`. */

export const OTHER_SECTIONS: readonly string[] = [
  '(?:also|most) shared',
  'more in\\b.*',
  'up next',
  'latest (?:news|stories|posts)',
  '(?:popular|recent) (?:posts|comments|articles|stories)',
  '(?:leave|post|add) a (?:comment|reply)',
  '(?:\\d+ )?(?:comments?|responses|replies)(?: \\(\\d+\\))?',
  'about (?:the authors?|us)',
  'share this(?: \\p{L}+)?',
  'subscribe.*',
  'sign up.*',
  'newsletter',
  '(?:related|recommended|popular)(?: blog| news)? (?:reads?|reading|resources|insights|guides|blogs?|posts|articles|stories|content|videos|products|services)',
  'recommended for you',
  '(?:join|become) .{0,40}(?:unlock|member(?:ship)?|subscriber).*',
  'unlock .{0,30}(?:access|content|articles).*',
  '(?:on )?support(?:ing)? .{0,30}journalism',
  '(?:work with|contact) us',
  'get in touch',
  "what(?:’|')s next to read",
];
