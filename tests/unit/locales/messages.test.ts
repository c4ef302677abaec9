/** Every language says all that English says, in its own plural forms and with the same values put in. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from './messages-of.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'zh_CN'];

/** Beyond it no language here begins a form anew but for millions. */
const NUMBERS = Array.from({ length: 1000 }, (_, number) => number);

/** The stores cut what is longer. */
const LONGEST_DESCRIPTION = 132;

const ENGLISH = await messagesOf('locales/en.yml');
const COUNTED = [...ENGLISH.keys()].filter((key) => key.endsWith('.one')).map((key) => key.slice(0, -4));

it('Pith speaks these languages', () => {
  expect(readdirSync('locales').sort()).toEqual(LANGUAGES.map((language) => `${language}.yml`));
});

describe.each(LANGUAGES)('%s', async (language) => {
  const messages = await messagesOf(`locales/${language}.yml`);
  const locale = messages.get('locale') ?? '';

  it('is the language that it says it is', () => {
    expect(locale).toMatch(new RegExp(`^${language.replace('_', '-')}\\b`));
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
  });

  it('has every message, each counted one in all plural forms, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const plain = [...ENGLISH.keys()].filter((key) => !COUNTED.includes(withoutForm(key)));
    const counted = COUNTED.flatMap((key) => pluralCategories.map((category) => `${key}.${category}`));
    expect([...messages.keys()].sort()).toEqual([...plain, ...counted].sort());
  });

  // French takes "one" for 0 too: a form that several numbers take must name the number.
  it('has the values of the English message in each, but for a number that its form alone gives away', () => {
    const rules = new Intl.PluralRules(locale);
    const wrong = [...messages].filter(([key, text]) => {
      const wanted = valuesIn(ENGLISH.get(key) ?? ENGLISH.get(`${withoutForm(key)}.other`) ?? '');
      const found = valuesIn(text);
      const takers = NUMBERS.filter((number) => rules.select(number) === formOf(key));
      const maySpare = takers.length === 1 ? ['count'] : [];
      return (
        found.some((value) => !wanted.includes(value)) ||
        wanted.some((value) => !found.includes(value) && !maySpare.includes(value))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no message empty, and none with a sign that the browser would take for its own', () => {
    const wrong = [...messages].filter(([, text]) => text.trim() !== text || text === '' || /\$/.test(text));
    expect(wrong).toEqual([]);
  });

  it('describes Pith in as many characters as the stores show', () => {
    expect(messages.get('manifest.description')?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

/** {names} in a message, in alphabetical order. */
function valuesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

function formOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

function withoutForm(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}
