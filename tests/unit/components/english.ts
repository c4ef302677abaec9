/** Pith's words in English, from the locale file and without a browser. */
import { wordingFrom } from '../../../components/model/wording.ts';
import { messagesOf } from '../locales/messages-of.ts';

const messages = await messagesOf('locales/en.yml');

export const ENGLISH = wordingFrom({ uiLanguage: 'en-GB', message: (key) => messages.get(key) ?? '' });
