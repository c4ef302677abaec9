/** Labels in a line about a post, in other languages than English. */
import type { PhraseTable } from '../phrase-table.ts';

export const POST_LABELS_ABROAD: PhraseTable = {
  de: ['autor(?:in)?', 'kategorien?', 'schlagw(?:o|ö)rter', 'datum', 'veröffentlicht(?: am| von)?'],
  fr: ['auteur', 'catégories?', 'mots[- ]clés', 'publié (?:par|le|dans)'],
  es: ['publicado (?:por|el|en)', 'categorías?', 'etiquetas', 'fecha'],
  pt: ['publicado (?:por|em)', 'categorias?', 'fonte', 'autora?', 'data'],
  it: ['pubblicato (?:da|il|in)', 'categori[ae]', 'autore'],
  ru: ['автор', 'категори[ия]', 'рубрика', 'теги', 'дата', 'просмотров'],
  nl: ['geplaatst (?:door|op|in)', 'categorie(?:ën)?'],
  pl: ['autor', 'kategori[ae]', 'tagi'],
  ja: ['出典', '著者', '筆者', '執筆者?', '(?:公開|更新|掲載|投稿)日時?', 'カテゴリー?', 'タグ'],
  zh: [
    '[来來稿]源',
    '作者',
    '记者',
    '記者',
    '(?:责任|責任)?[编編][辑輯]',
    '责编',
    '(?:发布|發布|更新)(?:时间|時間|日期)',
    '(?:分类|分類)',
    '(?:标签|標籤)',
    '(?:点击|浏览|阅读)(?:量|次数)?',
  ],
  ko: ['출처', '기자', '작성자', '(?:등록|입력|수정|작성)일?시?', '카테고리', '태그'],
};
