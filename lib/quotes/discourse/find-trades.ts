/** Nouns beside full names that no table knows for offices: "the botanist Jane Smith", so that "the botanist" is she. */

import { hasAge } from '../../people/has-age.ts';
import type { Mention, Person } from '../../people/person.ts';
import { isDemonym, isGeneric } from '../../people/speaker-noun.ts';
import { isFunctionWord } from '../../people/vocabulary.ts';
import { slice } from '../../text/span.ts';
import type { Narration } from '../narration.ts';

/** So many words may stand between an article and the name. */
const LONGEST = 4;
/** A shorter word is hardly a trade. */
const SHORTEST = 4;

/** @returns by the noun, the one person who stands behind it; nobody where it stands before several */
export function findTrades({ people, tokens, pack, text }: Narration): ReadonlyMap<string, Person> {
  const trades = new Map<string, Person | undefined>();
  for (const mention of people.mentions) {
    const person = people.personOf.get(mention);
    if (person?.kind !== 'person' || mention.quoted) continue;
    const age = ageOf(mention);
    if (age) add(age, person);
    for (const noun of nounsApposed(mention)) add(noun, person);
    if (mention.names.length < 2) continue;
    for (const noun of [...nounsBefore(mention.tokens.start), ...nounsBehind(mention.tokens.end)])
      add(noun, person);
  }
  for (const person of people.persons)
    if (person.kind === 'person') for (const word of demonymsIn(wordsOfRoles(person))) add(word, person);
  return new Map([...trades].flatMap(([head, person]) => (person ? [[head, person] as const] : [])));

  function add(noun: string, person: Person): void {
    trades.set(noun, !trades.has(noun) || trades.get(noun) === person ? person : undefined);
  }

  /** "Jane Smith, 61,", "61-year-old Jane Smith" */
  function ageOf(mention: Mention): string {
    const { start, end } = mention.tokens;
    if (hasAge(mention, tokens, pack)) return tokens[end + 1]?.text ?? '';
    return ageIn(tokens[start - 1]?.lower ?? '');
  }

  /** Of "a witness, Jane Smith," and "his wife, Jane,". */
  function nounsApposed({ tokens: { start, end } }: Mention): readonly string[] {
    const behind = tokens[end]?.kind;
    const isApposed = tokens[start - 1]?.kind === 'comma' && (behind === 'comma' || behind === 'stop');
    return isApposed && !pack.grammar.adjectivesFollow ? nounsBefore(start - 1) : [];
  }

  /** Of "is a [adjective] noun", and of ", a noun". */
  function nounsBehind(name: number): readonly string[] {
    const tie = tokens[name];
    const isTied = tie?.kind === 'comma' || pack.lexicon.passiveAuxiliaries.has(tie?.lower ?? '');
    if (!isTied || !pack.lexicon.indefiniteDeterminers.has(tokens[name + 1]?.lower ?? '')) return [];
    const words: string[] = [];
    for (let at = name + 2; at <= name + 1 + LONGEST; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || isFunctionWord(token.lower, pack)) return nounsOf(words);
      words.push(token.lower);
    }
    return [];
  }

  function wordsOfRoles({ roles }: Person): readonly string[] {
    return roles.flatMap((role) =>
      slice(text, role)
        .toLowerCase()
        .split(/[^\p{L}-]+/u),
    );
  }

  /** Of "the [adjective] noun [adjective] Name" the noun, and a demonym. */
  function nounsBefore(name: number): readonly string[] {
    const words: string[] = [];
    for (let at = name - 1; at >= name - LONGEST; at--) {
      const token = tokens[at];
      if (token?.kind === 'possessive') return nounsOf(words);
      if (token?.kind !== 'word' || token.quotation !== tokens[name]?.quotation) return [];
      if (pack.lexicon.determiners.has(token.lower) || pack.lexicon.possessives.has(token.lower))
        return nounsOf(words);
      // "del senador tucano"
      if (isArticleHeld(token.lower)) return demonymsIn(words);
      if (token.capital !== pack.grammar.capitalisesNouns && token.capital) return [];
      if (isFunctionWord(token.lower, pack)) return [];
      words.unshift(token.lower);
    }
    return [];
  }

  function isArticleHeld(lower: string): boolean {
    const { masculineDeterminers, feminineDeterminers, prepositions } = pack.lexicon;
    return prepositions.has(lower) && (masculineDeterminers.has(lower) || feminineDeterminers.has(lower));
  }

  function nounsOf(words: readonly string[]): readonly string[] {
    const head = pack.grammar.adjectivesFollow ? words[0] : words.at(-1);
    // "the woman Jane Smith": such nouns have their own ways.
    const isTrade = head !== undefined && head.length >= SHORTEST && !isGeneric(head, pack);
    const demonyms = demonymsIn(words);
    return isTrade && !pack.lexicon.bodyNouns.has(head) ? [head, ...demonyms] : demonyms;
  }

  /** "la diputada socialista Jane Smith": she is "la socialista" as well. */
  function demonymsIn(words: readonly string[]): readonly string[] {
    return pack.grammar.adjectivesFollow ? words.filter((word) => isDemonym(word, pack)) : [];
  }
}

/** The number in "61-year-old"; empty where there is none. */
export function ageIn(word: string): string {
  return /^\d{1,3}(?=-\p{L}{4})/u.exec(word)?.[0] ?? '';
}
