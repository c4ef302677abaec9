/** Word lists as tables, written as text so that a row of a language reads like one. */

/** A set without order. */
export type Words = ReadonlySet<string>;
/** Each phrase as its words. */
export type Phrases = readonly (readonly string[])[];
/** Ends of words, read from the first on: where two fit, the first does. */
export type Endings = readonly string[];
/** An ending, and what stands in its place in the nominative; read from the first on. */
export type Pairs = readonly (readonly [string, string])[];

/** A table of words from a list with spaces, and of more forms where a paradigm gives them. */
export function words(list: string, ...more: readonly Iterable<string>[]): Words {
  const found = new Set(list.startsWith('=') ? unpack(list) : split(list));
  for (const forms of more) for (const form of forms) found.add(form);
  return found;
}

/** Every stem with every ending; "-" is the ending of a bare stem. For regular verbs, and for men's and women's titles. */
export function forms(stems: string, endings: string): readonly string[] {
  return split(stems).flatMap((stem) => split(endings).map((ending) => stem + ending.replace('-', '')));
}

/** A table with each word that has a "ё" written with "е" as well, as Russian newsrooms mostly do. */
export function bothYo(list: Words): Words {
  return new Set(
    [...list].flatMap((word) => (word.includes('ё') ? [word, word.replaceAll('ё', 'е')] : [word])),
  );
}

/** A table of phrases from a list with one on each line (or several, divided by commas). */
export function phrases(list: string): Phrases {
  return list
    .split(/[\n,]/)
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((phrase) => phrase[0] !== '');
}

/** Endings in their order, from a list with spaces, and of more forms where a paradigm gives them. */
export function endings(list: string, ...more: readonly Iterable<string>[]): Endings {
  return [...split(list), ...more.flatMap((forms) => [...forms])];
}

/** Pairs in their order, from a list with spaces: "ové>ová a>". */
export function pairs(list: string): Pairs {
  return split(list).map((pair) => {
    const [ending = '', instead = ''] = pair.split('>');
    return [ending, instead];
  });
}

function split(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** A list as a build writes it (`build/front-code.ts`): before each word a capital for the letters it shares with the last. */
function unpack(list: string): readonly string[] {
  let word = '';
  const parts = list.match(/[A-Z][^A-Z]*/g) ?? [];
  return parts.map((part) => {
    word = word.slice(0, part.charCodeAt(0) - CAPITAL_A) + part.slice(1);
    return word;
  });
}

const CAPITAL_A = 65;
