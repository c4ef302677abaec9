/** Nouns beside full names that no table knows for offices: "the botanist Jane Smith", so that "the botanist" is she. */

import type { Person } from '../../people/person.ts';
import { isFunctionWord } from '../../people/vocabulary.ts';
import type { Narration } from '../narration.ts';
import { isGeneric } from './noun-evidence.ts';

/** So many words may stand between an article and the name. */
const LONGEST = 4;
/** A shorter word is hardly a trade. */
const SHORTEST = 4;

/** @returns by the noun, the one person who stands behind it; nobody where it stands before several */
export function findTrades({ people, tokens, pack }: Narration): ReadonlyMap<string, Person> {
  const trades = new Map<string, Person | undefined>();
  for (const mention of people.mentions) {
    const person = people.personOf.get(mention);
    if (person?.kind !== 'person' || mention.quoted || mention.names.length < 2) continue;
    const head = headBefore(mention.tokens.start);
    if (head !== undefined) trades.set(head, (trades.get(head) ?? person) === person ? person : undefined);
  }
  return new Map([...trades].flatMap(([head, person]) => (person ? [[head, person] as const] : [])));

  /** The noun of "the [adjective] noun [adjective] Name". */
  function headBefore(name: number): string | undefined {
    const words: string[] = [];
    for (let at = name - 1; at >= name - LONGEST; at--) {
      const token = tokens[at];
      if (token?.kind !== 'word' || token.quotation !== tokens[name]?.quotation) return undefined;
      if (pack.lexicon.determiners.has(token.lower)) return headOf(words);
      if (token.capital !== pack.grammar.capitalisesNouns && token.capital) return undefined;
      if (isFunctionWord(token.lower, pack)) return undefined;
      words.unshift(token.lower);
    }
    return undefined;
  }

  function headOf(words: readonly string[]): string | undefined {
    const head = pack.grammar.adjectivesFollow ? words[0] : words.at(-1);
    // "the woman Jane Smith": such nouns have their own ways.
    const isTrade = head !== undefined && head.length >= SHORTEST && !isGeneric(head, pack);
    return isTrade && !pack.lexicon.bodyNouns.has(head) ? head : undefined;
  }
}
