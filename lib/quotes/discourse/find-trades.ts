/** Nouns beside full names that no table knows for offices: "the botanist Jane Smith", so that "the botanist" is she. */

import type { Person } from '../../people/person.ts';
import { isDemonym } from '../../people/speaker-noun.ts';
import { isFunctionWord } from '../../people/vocabulary.ts';
import { slice } from '../../text/span.ts';
import type { Narration } from '../narration.ts';
import { isGeneric } from './noun-evidence.ts';

/** So many words may stand between an article and the name. */
const LONGEST = 4;
/** A shorter word is hardly a trade. */
const SHORTEST = 4;

/** @returns by the noun, the one person who stands behind it; nobody where it stands before several */
export function findTrades({ people, tokens, pack, text }: Narration): ReadonlyMap<string, Person> {
  const trades = new Map<string, Person | undefined>();
  for (const mention of people.mentions) {
    const person = people.personOf.get(mention);
    if (person?.kind !== 'person' || mention.quoted || mention.names.length < 2) continue;
    for (const noun of nounsBefore(mention.tokens.start)) add(noun, person);
  }
  for (const person of people.persons)
    if (person.kind === 'person') for (const word of demonymsIn(wordsOfRoles(person))) add(word, person);
  return new Map([...trades].flatMap(([head, person]) => (person ? [[head, person] as const] : [])));

  function add(noun: string, person: Person): void {
    trades.set(noun, !trades.has(noun) || trades.get(noun) === person ? person : undefined);
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
      if (token?.kind !== 'word' || token.quotation !== tokens[name]?.quotation) return [];
      if (pack.lexicon.determiners.has(token.lower)) return nounsOf(words);
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
