/** Labels in a line about a post. */
import type { PhraseTable } from './phrase-table.ts';

export const POST_LABELS: PhraseTable = {
  en: [
    '(?:posted|written|published) (?:by|on|in)',
    'author',
    'categor(?:y|ies)',
    'tags?',
    'filed under',
    'date',
    'views',
    'comments',
  ],
  de: ['autor(?:in)?', 'kategorien?', 'schlagw(?:o|ö)rter', 'datum', 'veröffentlicht(?: am| von)?'],
  fr: ['auteur', 'catégories?', 'mots[- ]clés', 'publié (?:par|le|dans)'],
  es: ['publicado (?:por|el|en)', 'categorías?', 'etiquetas', 'fecha'],
  pt: ['publicado (?:por|em)', 'categorias?', 'fonte', 'autora?', 'data'],
  it: ['pubblicato (?:da|il|in)', 'categori[ae]', 'autore'],
  ru: ['автор', 'категори[ия]', 'рубрика', 'теги', 'дата', 'просмотров'],
  nl: ['geplaatst (?:door|op|in)', 'categorie(?:ën)?'],
  pl: ['autor', 'kategori[ae]', 'tagi'],
};
