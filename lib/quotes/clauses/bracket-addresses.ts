/** "男性（47）＝海原市＝は": where somebody is from, which Japanese papers set between two signs behind a name, put into the brackets. */

const IN_BRACKETS = /[）)][=＝](?=[^=＝、。（）()\n]{2,24}[=＝])([^=＝]+)[=＝]/gu;
const BARE =
  /(?<=[\p{Script=Han}々ァ-ヴーんさ])[=＝]([^=＝、。（）()\n]{2,24}(?<![ァ-ヴー]))[=＝](?=[はがもに、])/gu;

/** @returns as many characters as were given */
export function bracketAddresses(text: string): string {
  return text.replace(IN_BRACKETS, '＝＝$1）').replace(BARE, '（$1）');
}
