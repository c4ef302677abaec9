/** How a list of an article's topics begins, in other languages than English. */
import type { PhraseTable } from '../phrase-table.ts';

export const TOPICS_ABROAD: PhraseTable = {
  de: ['schlagw(?:o|ö)rter', 'themen'],
  fr: ['mots[- ]clés', 'sujets'],
  es: ['temas', 'etiquetas'],
  pt: ['tópicos'],
  ru: ['теги', 'темы'],
};
