/** What a noun phrase itself tells of whom it may mean, before anybody is looked for. */
import type { Person } from '../../people/person.ts';
import type { Pack } from '../../text/packs/pack.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Noun } from './noun-evidence.ts';

/** "l'un des témoins": none whom the article has named. */
export function isOneOf({ pack: { lexicon }, ...row }: Narration, { slots: { start } }: Noun): boolean {
  return (
    lexicon.elidedWords.has(wordAt(row, start).replace(/['’]$/u, '')) &&
    lexicon.indefiniteDeterminers.has(wordAt(row, start + 1)) &&
    lexicon.genitivePrepositions.has(wordAt(row, start + 2))
  );
}

/** "el director del hospital": where adjectives follow, an office with what it is of is its holder's, not somebody's of another office. */
export function tellsWhoseOffice(
  { pack: { grammar, lexicon }, ...row }: Narration,
  { slots }: Noun,
): boolean {
  if (!grammar.adjectivesFollow) return false;
  for (let at = slots.start + 2; at < slots.end; at++)
    if (lexicon.genitivePrepositions.has(wordAt(row, at))) return true;
  return false;
}

/** "the accused" is not his lawyer. */
export function isParty({ head }: Noun, { roles }: Person, { lexicon }: Pack): boolean {
  return roles.length > 0 && lexicon.partyNouns.has(head);
}
