/** Pith's messages in the browser's language. */

import { native } from './native.ts';

/** By any name: the browser's types know only those that every extension has. */
interface Messages {
  getMessage(name: string): string;
}

/** BCP 47. */
export function uiLanguage(): string {
  return native.i18n.getUILanguage();
}

/** As it stands in the locale file: where a language lacks it, in English. @param key with dots, for which the build writes underscores. */
export function message(key: string): string {
  const messages: Messages = native.i18n;
  return messages.getMessage(key.replaceAll('.', '_'));
}
