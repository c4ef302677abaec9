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

/** Whose the opinions are; some stand over the article. */
export const OPINIONS: readonly string[] = [
  '^(?:the |any |all )?(?:opinions?|views?)\\b.{0,20}\\bexpressed\\b.{0,120}\\b(?:own|necessarily|solely|alone)\\b',
];

/** Requests for money or a membership. */
export const APPEALS: readonly string[] = [
  '^(?:if you (?:enjoyed|liked|found|value)|did you (?:enjoy|like))\\b.{0,60}\\b(?:article|story|post|reporting|journalism)\\b',
  '^(?:please )?(?:support|help us|help (?:fund|support))\\b.{0,40}\\b(?:journalism|reporting|newsroom)\\b',
  '^(?:please )?(?:become|join us as) an? (?:member|subscriber|supporter|patron)\\b',
  '^(?:hat ihnen (?:der|dieser) (?:artikel|beitrag) gefallen|unterstützen sie (?:uns|unsere[nr]?)\\b)',
  '^(?:cet article vous a plu|soutenez(?:-nous| notre| une presse))',
  '^(?:si te ha gustado este (?:artículo|post)|apoya (?:nuestro|el) periodismo|hazte soci[oa]\\b)',
  '^(?:gostou dest[ea] (?:artigo|texto|matéria)|apoie (?:o|o nosso|nosso) jornalismo)',
  "^(?:se (?:ti è|vi è) piaciuto (?:questo|l')|sostieni (?:il nostro|la nostra|questo))",
];

export const SOURCE =
  '^[(（【[]?\\s*(?:(?:sources?|quelle|fonte|fuente)\\s*:|(?:[来來稿]源|出典|출처)\\s*[:：])';

/** What an author is said to be. */
export const BIOGRAPHY =
  "\\b(?:is|was|has been) (?:(?:an?|the|our) |\\p{Lu}[\\p{L}]*['’]s? )(?:[\\p{L}'’-]+ ){0,5}(?:[\\p{L}'’-]+-)?" +
  '(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|producer|freelancer|blogger|curator|fellow|analyst)\\b';

export const WORKED_ON_IT =
  '^(?:about the author|\\(?(?:additional )?reporting by|writing by|editing by|with (?:files|reporting) from)|' +
  '\\bcontributed (?:to this (?:report|article|story)|reporting)\\b|' +
  '^[(（【[]?\\s*(?:(?:(?:责任|責任)[编編][辑輯]|责编|校对|校對)\\s*[:：]|[编編][辑輯]\\s*[:：].{1,12}$)';
