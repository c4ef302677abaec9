/** What can speak: the last gate, which every name passes on its way to a quote. */
import { isGivenName } from '../../people/given-names.ts';
import type { Person } from '../../people/person.ts';
import { slice } from '../../text/span.ts';
import type { Narration } from '../narration.ts';
import type { Candidate } from '../ways/candidate.ts';

export function maySpeak(narration: Narration, { referent: { person }, pattern }: Candidate): boolean {
  // Somebody without a name: a phrase, which the clause has read.
  if (!narration.people.personOf.has(person.mention)) return true;
  const name = slice(narration.text, person.mention);
  return isName(name) && (pattern === 'turn' || !isHeading(narration, person, name));
}

/** Letters alone, in a writing with capitals one of them a capital: code and scraps of sentences are no names. */
function isName(name: string): boolean {
  return !/[<>{}=_\\|]/u.test(name) && /[\p{Lu}\p{Lo}\p{N}]/u.test(name);
}

/** "PRICES FALL AGAIN": words in capitals, none of them a first name. */
function isHeading({ pack }: Narration, { mention }: Person, name: string): boolean {
  const isShouted = name === name.toUpperCase() && /\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u.test(name);
  return isShouted && !mention.names.some((word) => isGivenName(word, pack));
}
