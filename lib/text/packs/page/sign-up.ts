/** How a page asks for a subscription, a follow or an opinion. Sources of regular expressions. */

/** An offer at the length of a paragraph. */
export const OFFERS: readonly string[] = [
  '^follow @\\w+ on \\w+',
  '(?:^|[.!?:|] ?|\\b(?:to|please|now|can|and) )(?:sign[ -]?up|subscribe|get a subscription|register|enter your e-?mail)\\b.{0,80}\\b(?:newsletters?|inbox|e-?mails?|magazine|channel|alerts?|podcast|here)\\b',
  '^(?:get|receive|have|let) .{0,110}\\b(?:delivered|straight|sent|direct(?:ly)?|meet|alerts)\\b.{0,60}\\b(?:inbox|letterbox|door|e-?mail|mornings?|daily|weekly)',
  '(?:abonnieren sie|newsletter (?:abonnieren|anmelden)|jetzt (?:abonnieren|anmelden))',
  '(?:abonnez-vous|inscrivez-vous) (?:à|gratuitement)',
  '(?:suscríbete|suscríbase|inscreva-se|assine|iscriviti) .{0,60}(?:newsletter|boletín|canal|aqui|aquí)',
];

/** An offer that names a newsletter. */
export const NEWSLETTER = '\\b(?:newsletters?|breaking news (?:emails?|alerts?))\\b';
export const NEWSLETTER_VERBS =
  '(?:^|[.!?:|] ?|\\bplease )(?:get|sign|subscribe|join|receive)\\b|\\b(?:your inbox|our (?:\\p{L}+ ){0,3}(?:newsletters?|emails?))\\b';

/** A short offer. */
export const SHORT_OFFERS: readonly string[] = [
  '^(?:follow|like|join|find|add|contact|email|reach|connect with|e-?mail)\\b.{0,80}\\b(?:on|via|at)\\b.{0,30}(?:twitter|facebook|instagram|youtube|linkedin|whatsapp|telegram|google news|pinterest|snapchat|bluesky|threads|https?:)',
  '(?:like this (?:story|article|post)\\?|tell us what you think|join the (?:conversation|discussion)|have your say|got a (?:news )?tip\\b|if you enjoyed this (?:article|story|post))',
  '^(?:folgen sie|suivez|síguenos|siga|seguici)\\b.{0,60}(?:twitter|facebook|instagram|youtube|whatsapp|telegram|google)',
];

export const APP = '\\b(?:download|get)\\b.{0,24}\\b(?:our|the)\\b.{0,24}\\bapp\\b';
