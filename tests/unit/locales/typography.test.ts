/** Each language's own marks and spaces: what its newspapers would print. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from './messages-of.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'zh_CN'];

/** What no message of a language may hold: its neighbours' marks, and its own without their spaces. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ar: /[?;,]|[“”„"]/,
  de: /[“”](?=\p{L})|[«»‚‹›]/u,
  // A thin space that does not break stands before the tall marks, a wide one before the colon.
  fr: /(?<!\u00a0):|(?<!\u202f)[;?!»]|«(?!\u202f)|[“”„]/u,
  es: /[“”„]|(?<!¿[^?]*)\?/,
  it: /[“”„]/,
  ja: /[“”?!,;]|[、。] |\p{sc=Han}[:(]/u,
  pl: /[«»“]/,
  zh_CN: /[?!,;「」]|[，。] |\p{sc=Han}[:(]/u,
};

describe.each(LANGUAGES)('%s', async (language) => {
  const messages = [...(await messagesOf(`locales/${language}.yml`))];

  it('writes no typewriter’s quotes, apostrophes or dots', () => {
    expect(messages.filter(([, text]) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
  });
});

describe.each(Object.entries(FOREIGN))('%s', async (language, foreign) => {
  const messages = [...(await messagesOf(`locales/${language}.yml`))];

  it('sets the marks of another language nowhere', () => {
    expect(messages.filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});
