/** How a list of an article's topics begins. */
import type { PhraseTable } from './phrase-table.ts';

export const TOPICS: PhraseTable = {
  en: ['tags?', 'topics?', 'filed under', 'categor(?:y|ies)', 'keywords?', 'labels'],
  de: ['schlagw(?:o|ö)rter', 'themen'],
  fr: ['mots[- ]clés', 'sujets'],
  es: ['temas', 'etiquetas'],
  pt: ['tópicos'],
  ru: ['теги', 'темы'],
};
