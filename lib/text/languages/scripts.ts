/** Scripts that tell their language, or the few languages that are written in them. */

/** Unicode script, then BCP 47 primary subtags: where there are several, their words decide. */
const LANGUAGES: Readonly<Record<string, string>> = {
  Latin: 'en de fr es pt it nl sv da no fi pl cs sk hu ro tr id vi ca hr sl et lv lt',
  Cyrillic: 'ru uk bg sr',
  Arabic: 'ar fa ur',
  Hebrew: 'he',
  Greek: 'el',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Han: 'zh',
  Thai: 'th',
  Devanagari: 'hi',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Myanmar: 'my',
  Khmer: 'km',
  Lao: 'lo',
  Georgian: 'ka',
  Armenian: 'hy',
  Ethiopic: 'am',
};

export interface Script {
  readonly letters: RegExp;
  readonly languages: readonly string[];
}

export const SCRIPTS: readonly Script[] = Object.entries(LANGUAGES).map(([script, languages]) => ({
  letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
  languages: languages.split(' '),
}));
