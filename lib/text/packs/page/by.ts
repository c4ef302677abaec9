/** How a byline begins: with a name after it, or with a colon and a name. In lower case. */
import type { PhraseTable } from './phrase-table.ts';

export const BY: PhraseTable = {
  en: ['(?:(?:written|posted|reported|researched|story|text|words|analysis|opinion|review|column) )?by'],
  de: ['von'],
  fr: ['par'],
  es: ['(?:(?:publicado|escrito) )?por'],
  pt: ['(?:(?:publicado|escrito) )?por'],
  it: ['di', 'a cura di', 'scritto da'],
  nl: ['door'],
  sv: ['(?:skriven |skrevet )?av'],
  da: ['(?:skrevet )?af'],
  id: ['oleh'],
};

/** Labels that a colon parts from the name. */
export const AUTHOR_LABELS: PhraseTable = {
  en: ['authors?', 'writer', 'contributors?', 'words', 'byline'],
  de: ['autor(?:in|en)?', 'text'],
  fr: ['auteure?s?', 'texte'],
  es: ['autora?', 'texto'],
  pt: ['autora?', 'texto', 'publicado por'],
  it: ['autore', 'autrice', 'testo'],
  nl: ['auteur', 'tekst'],
  pl: ['autor(?:ka|zy)?', 'tekst', 'opracowa(?:nie|ła?)', 'napisała?'],
  tr: ['yazan', 'yazar', 'haber', 'muhabir'],
  ro: ['autor', 'text'],
  id: ['penulis', 'pewarta', 'reporter'],
  ru: ['автор', 'текст'],
  uk: ['автор', 'текст'],
  ja: ['文', '取材・文', '文・写真', '著者', '筆者', '執筆者?', 'ライター', '記者'],
  zh: ['作者', '文', '文字', '撰文', '撰稿', '记者', '記者'],
  ko: ['글', '기자', '작성자'],
};

/** Labels that say on their own that the name of a writer follows. */
export const WRITTEN_BY: PhraseTable = {
  en: ['(?:article |story )?written by', 'words by', 'article by', 'story by'],
  de: ['geschrieben von'],
  fr: ['écrit par'],
  es: ['escrito por'],
  pt: ['escrito por'],
  it: ['scritto da'],
  nl: ['geschreven door'],
  ja: ['著者', '筆者', '執筆'],
  zh: ['作者', '撰文'],
};

/** What an author's box or link says before the name. */
export const OF_AUTHOR: PhraseTable = {
  en: [
    'about',
    'follow',
    'meet',
    '(?:(?:view|see|read) )?(?:all |more )?(?:posts |articles |stories )?(?:by|from)',
  ],
  de: ['über', 'mehr von'],
  fr: ['à propos de'],
  es: ['sobre', 'más de'],
};

/** What follows a name and is none: where from, for whom, who else had a hand in it. */
export const AFTER_NAME: PhraseTable = {
  en: [
    'on behalf of',
    'in',
    'on',
    'at',
    'for',
    'from',
    'via',
    '(?:with )?(?:additional )?reporting',
    '(?:medically |expert |fact[- ])?(?:reviewed|edited|checked)',
    'is an?',
  ],
  de: ['in', 'aus', 'für', 'ist'],
  fr: ['à', 'pour', 'avec'],
  es: ['en', 'para'],
  it: ['per'],
};

/** Joins the last of several names. */
export const AND = 'and|&|und|et|y|e|i|en|och|og|и';
/** Behind the names, before the day of publication. */
export const BEFORE_DAY = 'on|am|le|el';
