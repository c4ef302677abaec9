/** That quotes stand without speakers since Pith cannot look for them, and not since the page names none. */
import { languageName } from './language-name.ts';
import type { Wording } from './wording.ts';

/** @param language the article's, BCP 47; an unjudged one is not named. */
export function notSoughtText(language: string, { t, locale }: Wording): string {
  const name = language === 'und' ? undefined : languageName(language, locale);
  return name === undefined || name === language
    ? t('speaker.notSoughtHere')
    : t('speaker.notSought', { language: name });
}
