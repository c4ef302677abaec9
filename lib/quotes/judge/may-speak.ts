/** What can speak: the last gate, which every name passes on its way to a quote. */
import { isGivenName } from '../../people/given-names.ts';
import type { Person } from '../../people/person.ts';
import { slice } from '../../text/span.ts';
import type { Pattern } from '../attribution.ts';
import type { Narration } from '../narration.ts';
import type { Candidate } from '../ways/candidate.ts';

export function maySpeak(narration: Narration, { referent: { person }, pattern }: Candidate): boolean {
  // Somebody without a name: a phrase, which the clause has read.
  if (!narration.people.personOf.has(person.mention)) return true;
  const name = slice(narration.text, person.mention);
  if (!isName(name) || isBareLabel(narration, person, pattern)) return false;
  return pattern === 'turn' || !isHeading(narration, person, name);
}

/** Where a verb of saying or a signature stands beside the name. */
const SAID: ReadonlySet<Pattern> = new Set(['colon', 'after', 'before', 'according', 'signed']);

/** "Champion: “…”", "Struggle: “…”": one word that stands nowhere else, and that nothing tells to be a name; where many annotated articles bear it out. */
function isBareLabel(
  { pack, tokens }: Narration,
  { mention, mentions, gender, roles }: Person,
  pattern: Pattern,
): boolean {
  return (
    pack.proven &&
    // "FLOOD PRICES — Bloomfield:" names its paper.
    tokens[mention.tokens.start - 1]?.kind !== 'dash' &&
    !SAID.has(pattern) &&
    mention.names.length === 1 &&
    mentions.length === 1 &&
    gender === undefined &&
    roles.length === 0
  );
}

/** Letters alone, in a writing with capitals one of them a capital: code and scraps of sentences are no names, but "Tall_Tom7" is. */
function isName(name: string): boolean {
  return !/[<>{}=\\|]|\b_|_\b/u.test(name) && /[\p{Lu}\p{Lo}\p{N}]/u.test(name);
}

/** "PRICES FALL AGAIN": words in capitals, none of them a first name. */
function isHeading({ pack }: Narration, { mention }: Person, name: string): boolean {
  const isShouted = name === name.toUpperCase() && /\p{Lu}{2,}[^\p{L}-]+\p{Lu}{2,}/u.test(name);
  return isShouted && !mention.names.some((word) => isGivenName(word, pack));
}
