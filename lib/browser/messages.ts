/** Pith's messages in the browser's language. */

import { browser } from 'wxt/browser';

/** By any name: the browser's types know only those that every extension has. */
interface Messages {
  getMessage(name: string): string;
}

/** BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** As it stands in the locale file: where a language lacks it, in English. @param key with dots, for which the build writes underscores. */
export function message(key: string): string {
  const messages: Messages = browser.i18n;
  return messages.getMessage(key.replaceAll('.', '_'));
}
