/** Pith's own words in the reader's language, with numbers and lists as that language writes them. */
import type { GeneratedI18nStructure } from '#i18n';
import { directionOf, primarySubtag } from '../../lib/text/direction.ts';

type Messages = GeneratedI18nStructure;

/** A message's name in locales/en.yml, with dots ("notice.pointCopied"). */
export type Key = Exclude<keyof Messages, `@@${string}`>;

/** A message with a form for each plural category. */
type Counted = Key extends infer K ? (K extends `${infer Name}.one` ? Name : never) : never;

type Names<K extends Key> = Messages[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never;

type ValuesFor<Name extends string> = [Name] extends [never] ? [] : [Readonly<Record<Name, string | number>>];

type Values<K extends Key> = ValuesFor<Names<K>>;

/** The count itself is put in too. */
type CountedValues<K extends Counted> = ValuesFor<Exclude<Names<`${K}.other`>, 'count'>>;

export interface Wording {
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message, with values for its {names}. */
  t<K extends Key>(key: K, ...values: Values<K>): string;
  /** The form of a message for so many. */
  count<K extends Counted>(key: K, count: number, ...values: CountedValues<K>): string;
  number(value: number): string;
  /** @param share 0..1. */
  percent(share: number): string;
  duration(value: number, unit: 'minute' | 'second'): string;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
}

/** Where the words come from. */
export interface WordSource {
  /** The browser's language, BCP 47: another country's form of the messages' language writes dates its own way. */
  readonly uiLanguage: string;
  /** A message as it stands in the locale file. */
  message(key: string): string;
}

export function wordingFrom({ uiLanguage, message }: WordSource): Wording {
  const written = message('locale');
  // A browser in a language that Pith does not speak shows Pith's default words: their numbers are theirs too.
  const locale = primarySubtag(uiLanguage) === primarySubtag(written) ? uiLanguage : written;
  const numbers = new Intl.NumberFormat(locale);
  const fill = (text: string, values: Readonly<Record<string, string | number>> = {}) =>
    text.replace(/\{(\w+)\}/g, (name, key: string) => {
      const value = values[key] ?? name;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  return {
    locale,
    direction: directionOf(locale),
    t: (key, ...[values]) => fill(message(key), values),
    count: (key, count, ...[values]) =>
      fill(message(`${key}.${new Intl.PluralRules(locale).select(count)}`), { ...values, count }),
    number: (value) => numbers.format(value),
    percent: (share) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    duration: (value, unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
    list: (parts) => new Intl.ListFormat(locale).format(parts),
  };
}
