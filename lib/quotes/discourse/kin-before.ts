/** "Jane Smith lived there with her father. “…,” he said": whom a pronoun means that cannot mean the owner of the relative before it. */
import type { Person } from '../../people/person.ts';
import { genderOfTitle } from '../../people/titles.ts';
import { noun } from '../../syntax/phrase.ts';
import { mentionFrom } from '../../syntax/row.ts';
import { isPersonNoun } from '../../syntax/speaker-words.ts';
import type { Gender } from '../../text/packs/names/given-names.ts';
import type { Words } from '../../text/packs/words.ts';
import { type Narration, tokenAt, wordAt } from '../narration.ts';
import type { Pronoun } from './pronoun-form.ts';
import { unnamedPerson } from './unnamed-person.ts';

/** So far before the pronoun the relative stands, in slots. */
const REACH = 60;

/**
 * @returns the last relative in the block before a pronoun, of its gender and of somebody's who is of the other; where nobody is
 * named between, and nobody else stands in the block whom a noun tells of: "The doctor saw her after her father died. …"
 */
export function kinBefore(
  narration: Narration,
  { slots: { start } }: Pronoun,
  gender: Gender,
): Person | undefined {
  const { masculineMarks, feminineMarks, possessives } = narration.pack.lexicon;
  const owners = gender === 'm' ? feminineMarks : masculineMarks;
  const block = narration.slots[start]?.block;
  let kin: Person | undefined;
  for (let at = start - 1; at >= start - REACH && narration.slots[at]?.block === block; at--) {
    if (mentionFrom(narration, at)) {
      if (kin) continue;
      return undefined;
    }
    const word = wordAt(narration, at);
    if (isPersonNoun(narration, word) && !isOwned(narration, at, owners) && !isApposed(narration, at, owners))
      return undefined;
    if (kin || !owners.has(word) || !possessives.has(word)) continue;
    const head = [at + 1, at + 2].find(
      (slot) => genderOfTitle(wordAt(narration, slot), narration.pack) === gender,
    );
    if (head === undefined) continue;
    if (tokenAt(narration, head + 1)?.kind === 'possessive') return undefined;
    kin = unnamedPerson(narration, noun(narration, wordAt(narration, head), at, head + 1));
  }
  return kin;
}

/** "her father", "her old father" */
function isOwned(narration: Narration, noun: number, owners: Words): boolean {
  return [noun - 1, noun - 2].some((at) => owners.has(wordAt(narration, at)));
}

/** "her father, a fisherman": no more than a determiner and an adjective behind the comma. */
function isApposed(narration: Narration, noun: number, owners: Words): boolean {
  const comma = [noun - 1, noun - 2, noun - 3].find((at) => tokenAt(narration, at)?.kind === 'comma');
  return comma !== undefined && isOwned(narration, comma - 1, owners);
}
