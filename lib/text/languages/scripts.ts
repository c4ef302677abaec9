/** Scripts that tell their language, or the few languages that are written in them. */

export interface Script {
  readonly letters: RegExp;
  /** BCP 47 primary subtags; where there are several, their words decide, and the first one in doubt. */
  readonly languages: readonly string[];
}

export const SCRIPTS: readonly Script[] = [
  {
    letters: /\p{Script=Latin}/gu,
    languages:
      'en de fr es pt it nl sv da no fi pl cs sk hu ro tr id vi ca hr sl et lv lt sq eu gl is ms tl sw af cy ga'.split(
        ' ',
      ),
  },
  { letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'] },
  { letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb'] },
  { letters: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
  { letters: /\p{Script=Hebrew}/gu, languages: ['he'] },
  { letters: /\p{Script=Greek}/gu, languages: ['el'] },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { letters: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { letters: /\p{Script=Han}/gu, languages: ['zh'] },
  { letters: /\p{Script=Thai}/gu, languages: ['th'] },
  { letters: /\p{Script=Bengali}/gu, languages: ['bn'] },
  { letters: /\p{Script=Gurmukhi}/gu, languages: ['pa'] },
  { letters: /\p{Script=Gujarati}/gu, languages: ['gu'] },
  { letters: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { letters: /\p{Script=Telugu}/gu, languages: ['te'] },
  { letters: /\p{Script=Kannada}/gu, languages: ['kn'] },
  { letters: /\p{Script=Malayalam}/gu, languages: ['ml'] },
  { letters: /\p{Script=Sinhala}/gu, languages: ['si'] },
  { letters: /\p{Script=Myanmar}/gu, languages: ['my'] },
  { letters: /\p{Script=Khmer}/gu, languages: ['km'] },
  { letters: /\p{Script=Lao}/gu, languages: ['lo'] },
  { letters: /\p{Script=Georgian}/gu, languages: ['ka'] },
  { letters: /\p{Script=Armenian}/gu, languages: ['hy'] },
  { letters: /\p{Script=Ethiopic}/gu, languages: ['am'] },
];
