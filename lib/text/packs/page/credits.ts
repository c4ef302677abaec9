/** Words of picture credits. */
import type { PhraseTable } from './phrase-table.ts';

/** What a credit calls the picture. */
export const PICTURE_WORDS: PhraseTable = {
  en: [
    'photo(?:graph)?s?',
    'images?',
    'pictures?',
    'pics?',
    'credits?',
    'illustration',
    'screenshot',
    'screengrab',
  ],
  de: ['foto', 'bild'],
  fr: ['crédits?'],
  es: ['imagen'],
  pl: ['zdj'],
  ru: ['фото', 'кредит'],
  zh: ['写真', '图片'],
  ko: ['사진'],
};

/** Agencies and libraries that pictures come from. */
const LIBRARIES = 'getty|reuters|afp|ap|pa|shutterstock';

/** Agencies and libraries as they close a credit. */
export const AGENCIES =
  'getty images?|ap photo|shutterstock|alamy|istock(?:photo)?|/ ?afp|afp via getty|via getty|reuters file(?: photo)?|ap file|' +
  '\\| ?(?:reuters|bloomberg|getty)|/ ?(?:reuters|bloomberg|getty|ap|dpa|epa|ansa|efe|tass)|epa-efe|pa (?:wire|images)|press association';

/** How a credit in brackets begins. */
export const IN_BRACKETS = `images?|photos?|pictures?|pic|credit|image credit|photo credit|source|file|screenshot|courtesy|foto|${LIBRARIES}`;
