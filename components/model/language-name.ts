/** A language by its name. */

/** @param language BCP 47. @param locale in whose words. @returns the tag itself where the browser knows no name. */
export function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
