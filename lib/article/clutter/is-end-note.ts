/** What stands under an article: its rights, its author's biography, who else worked on it. */
import type { ClutterStep } from './step.ts';

const RIGHTS =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos os direitos reservados|todos los derechos reservados|subject to copyright|may not be (?:published|broadcast|rewritten|reproduced|redistributed)|no part may be reproduced)\b|^(?:citation:|©|copyright\b)/iu;
const SOURCE = /^(?:sources?|quelle|fonte|fuente)\s*:/i;
const BIOGRAPHY =
  /\b(?:is|was) (?:an?|the) (?:[\w'’-]+[ -]){0,5}(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|producer|freelancer|blogger)\b/i;
const WORKED_ON_IT =
  /^(?:about the author|\(?(?:additional )?reporting by|writing by|editing by)|\bcontributed (?:to this (?:report|article|story)|reporting)\b/i;
const MODERATION = /\bmoderat(?:ing|e|ed|or) .{0,30}comments\b/i;
/** A biography stands among the last blocks only. */
const LAST = 4;

export const isEndNote: ClutterStep = ({ text }, index, { blocks }) => {
  if (index < blocks.length / 2 || text.length > 480) return false;
  if (RIGHTS.test(text) || MODERATION.test(text)) return true;
  if (SOURCE.test(text)) return text.length < 80;
  if (WORKED_ON_IT.test(text)) return text.length < 260;
  return BIOGRAPHY.test(text) && text.length < 320 && index >= blocks.length - LAST;
};
