/** Labels of controls and of slots for something else, in other languages than English. */
import type { PhraseTable } from '../phrase-table.ts';

export const CONTROLS_ABROAD: PhraseTable = {
  de: ['werbung', 'anzeige', 'teilen', 'drucken', 'kommentare', 'nach oben'],
  fr: ['publicité', 'partager', 'imprimer', 'commentaires', 'réagir'],
  es: ['publicidad', 'compartir', 'imprimir', 'comentarios'],
  pt: [
    'publicidade',
    'compartilhar',
    'compartilhe',
    'partilhar',
    'comentários',
    'continua (?:após|depois d)a publicidade',
  ],
  it: ['pubblicità', 'condividi', 'commenti', 'letture'],
  nl: ['advertentie', 'delen', 'reacties'],
  sv: ['annons', 'dela'],
  pl: ['reklama', 'udostępnij', 'komentarze'],
  ru: ['реклама', 'поделиться', 'комментарии'],
  ro: ['publicitate', 'distribuie', 'comentarii'],
  id: ['iklan', 'bagikan'],
  tr: ['reklam', 'paylaş'],
  ja: ['広告', '共有', 'シェア'],
  zh: ['广告', '廣告', '分享'],
};
