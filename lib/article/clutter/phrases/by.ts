/** How a byline begins. */
import type { PhraseTable } from './any-of.ts';

export const BY: PhraseTable = {
  en: [
    '[Bb]y',
    'BY',
    '[Ww]ritten by',
    '[Pp]osted by',
    '[Rr]eported by',
    '[Ss]tory by',
    '[Tt]ext by',
    '[Ww]ords by',
  ],
  de: ['[Vv]on', 'VON'],
  fr: ['[Pp]ar', 'PAR'],
  es: ['[Pp]or', 'POR'],
  it: ['[Dd]i', 'a cura di'],
  nl: ['[Dd]oor'],
  sv: ['[Aa]v'],
  ru: ['[Аа]втор'],
};
