/** How a byline begins: with a name after it, or with a colon and a name. In lower case. */
import type { PhraseTable } from './any-of.ts';

export const BY: PhraseTable = {
  en: ['(?:(?:written|posted|reported|researched|story|text|words|analysis|opinion|review|column) )?by'],
  de: ['von'],
  fr: ['par'],
  es: ['(?:(?:publicado|escrito) )?por'],
  pt: ['(?:(?:publicado|escrito) )?por'],
  it: ['di', 'a cura di', 'scritto da'],
  nl: ['door'],
  sv: ['av'],
};

/** Labels that a colon parts from the name. */
export const AUTHOR_LABELS: PhraseTable = {
  en: ['author'],
  de: ['autor(?:in)?', 'text'],
  fr: ['auteur', 'texte'],
  es: ['autora?', 'texto'],
  pt: ['autora?', 'texto', 'publicado por'],
  it: ['autore', 'testo'],
  pl: ['autor', 'tekst'],
  ru: ['автор', 'текст'],
  uk: ['автор', 'текст'],
  ja: ['文', '取材・文'],
  zh: ['作者', '文'],
};
