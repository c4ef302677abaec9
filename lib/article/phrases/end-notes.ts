/** How the notes under an article are worded. Sources of regular expressions. */

export const RIGHTS: readonly string[] = [
  '\\ball rights reserved\\b',
  'alle rechte vorbehalten',
  'tous droits réservés',
  'todos os direitos reservados',
  'todos los derechos reservados',
  'tutti i diritti riservati',
  'все права защищены',
  '\\bsubject to copyright\\b',
  '\\bmay not be (?:published|broadcast|rewritten|reproduced|redistributed)\\b',
  '\\bno part may be reproduced\\b',
  '^(?:citation:|©|copyright\\b)',
];

/** Rules for comments. */
export const MODERATION: readonly string[] = [
  '\\bmoderat(?:ing|e|ed|or) .{0,30}comments\\b',
  '\\bcomments (?:are|will be) (?:moderated|closed|reviewed)\\b',
  '\\bcomentários? .{0,100}(?:aprovad|moderad|publicad)',
  '\\bcomentarios? .{0,100}(?:aprobad|moderad|publicad)',
  '\\bkommentare? .{0,80}(?:freigeschaltet|moderiert)',
  '\\bcommentaires? .{0,80}(?:modérés?|validés?)',
];

export const SOURCE = '^(?:sources?|quelle|fonte|fuente)\\s*:';

/** What an author is said to be. */
export const BIOGRAPHY =
  "\\b(?:is|was) (?:(?:an?|the|our) |\\p{Lu}[\\p{L}]*['’]s? )(?:[\\p{L}'’-]+ ){0,5}(?:[\\p{L}'’-]+-)?" +
  '(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|producer|freelancer|blogger|curator|fellow|analyst)\\b';

export const WORKED_ON_IT =
  '^(?:about the author|\\(?(?:additional )?reporting by|writing by|editing by|with (?:files|reporting) from)|' +
  '\\bcontributed (?:to this (?:report|article|story)|reporting)\\b';
