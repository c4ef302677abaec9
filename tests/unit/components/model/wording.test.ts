/** Words, numbers and plurals as a language has them. */
import { describe, expect, it } from 'vitest';
import { wordingFrom } from '../../../../components/model/wording.ts';

const POLISH: Readonly<Record<string, string>> = {
  locale: 'pl',
  copyPoint: 'Kopiuj punkt {number}',
  share: '{quotes}: {share} z {quotes}',
  'quoteCount.one': '{count} cytat',
  'quoteCount.few': '{count} cytaty',
  'quoteCount.many': '{count} cytatów',
  'quoteCount.other': '{count} cytatu',
};

const polishIn = (uiLanguage: string) =>
  wordingFrom({ uiLanguage, message: (key) => POLISH[key] ?? `no ${key}` });
const polish = polishIn('pl');

it.each([
  [0, '0 cytatów'],
  [1, '1 cytat'],
  [3, '3 cytaty'],
  [5, '5 cytatów'],
  [22, '22 cytaty'],
  [12_345, '12 345 cytatów'],
])('%i takes the form of its plural category', (count, words) => {
  // The space in a number is one that does not break.
  expect(polish.count('quoteCount', count).replace(/\s/g, ' ')).toBe(words);
});

describe('a message', () => {
  it('has its numbers and words put in, each as often as it asks for it', () => {
    expect(polish.t('copyPoint', { number: 3 })).toBe('Kopiuj punkt 3');
    expect(polish.t('share', { quotes: '2 cytaty', share: '5%' })).toBe('2 cytaty: 5% z 2 cytaty');
  });

  it('takes what is put in for text, whatever it looks like', () => {
    expect(polish.t('share', { quotes: '{share} $1 $&', share: '5%' })).toBe(
      '{share} $1 $&: 5% z {share} $1 $&',
    );
  });
});

describe('the locale', () => {
  it('is the browser’s where it is a form of the language that is shown', () => {
    expect(polishIn('pl-PL').locale).toBe('pl-PL');
  });

  it('is that of the words where Pith does not speak the browser’s language', () => {
    expect(polishIn('sv').locale).toBe('pl');
  });

  it('gives the direction', () => {
    expect(polish.direction).toBe('ltr');
    expect(wordingFrom({ uiLanguage: 'ar-EG', message: () => 'ar' }).direction).toBe('rtl');
  });
});
