/** Headings over something other than the article, beside those that offer to read more, in other languages than English. */
import type { PhraseTable } from '../phrase-table.ts';

export const OTHER_SECTIONS_ABROAD: PhraseTable = {
  de: [
    'meistgelesen.*',
    '(?:\\d+ )?kommentare?',
    'das könnte .*interessieren',
    'ähnliche .*',
    'über (?:den autor|die autorin)',
  ],
  fr: [
    '(?:les )?plus lus',
    '(?:\\d+ |laisser un )?commentaires?',
    'articles? (?:liés|similaires|recommandés)',
  ],
  es: [
    '(?:lo )?más (?:leído|visto)s?',
    '(?:\\d+ )?comentarios?',
    '\\p{L}+ relacionad[ao]s',
    'deja (?:un comentario|una respuesta)',
  ],
  pt: [
    'mais (?:lid[ao]s|vistas|populares)',
    '(?:\\d+ )?comentários?',
    '\\p{L}+ relacionad[ao]s',
    'deixe (?:um comentário|uma resposta)',
  ],
  it: [
    '(?:i )?più letti',
    '(?:\\d+ )?commenti',
    'articoli consigliati',
    'potrebbe interessarti',
    'lascia un commento',
  ],
  nl: ['meest gelezen', '(?:\\d+ )?reacties?', 'gerelateerd.*'],
  pl: ['najczęściej czytane', 'komentarze', 'powiązane.*'],
  ru: [
    '(?:самые )?популярные(?: \\p{L}+)?',
    'комментарии',
    'отзывы',
    'похожие \\p{L}+',
    'добавить \\p{L}+',
    'материалы по теме',
  ],
  uk: ['популярне', 'коментарі', 'схожі \\p{L}+'],
  ro: ['comentarii', '(?:articole|[sșş]tiri) (?:similare|recomandate)', 'cele mai citite'],
  id: ['(?:berita|artikel) (?:terkait|terpopuler|lainnya)', 'komentar'],
  tr: ['yorumlar', 'ilgili haberler', 'en çok okunanlar'],
  ja: ['おすすめ記事', 'コメント', '人気記事'],
  zh: ['評論', '评论', '热门文章'],
};
