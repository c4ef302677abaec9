/** Pith's messages in the browser's language. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** As it stands in the locale file: where a language lacks it, in English. @param key with dots. */
export function message(key: string): string {
  return i18n.t(key as Parameters<typeof i18n.t>[0]);
}
