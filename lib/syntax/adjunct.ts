/** What may follow a verb and is no subject of it: an infinitive that it leads to, or a clause that tells when or how. */
import { genderOfArticle } from '../people/titles.ts';
import { isInfinitiveOfSaying } from '../text/infinitive.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isSpeakerNoun } from './speaker-words.ts';
import { isContentWord } from './tag.ts';

/** "continua a ripetere": a preposition and an infinitive that go with the verb before a slot. */
export function leadsToInfinitive(row: Row, verb: number, at: number): boolean {
  return at === verb + 1 && opensInfinitive(row, at) && goesOn(row, at);
}

/** "ha detto ricevendo il premio da …", "dijo antes de saludar a …": where clauses need no subject, whom such a clause names is its own. */
export function opensAdjunct(row: Row, at: number): boolean {
  return row.pack.grammar.dropsSubjects && (opensInfinitive(row, at) || isGerund(row, at));
}

/** A verb of saying in the infinitive, behind a bare preposition; not "al recordar", which tells when. */
function goesOn({ pack, ...row }: Row, at: number): boolean {
  const says = isInfinitiveOfSaying(wordAt(row, at + 1), pack);
  return says && genderOfArticle(wordAt(row, at), pack) === undefined;
}

/** "incontrando"; with a capital, where it opens a sentence. */
export function isGerund(row: Row, at: number): boolean {
  const word = wordAt(row, at);
  const opens = tokenAt(row, at)?.opens === true && !row.mentionFrom.has(row.slots[at]?.token ?? -1);
  return (
    (opens || isContentWord(row, at)) &&
    row.pack.morphology.participleEndings.some(
      (ending) => word.length > ending.length + 2 && word.endsWith(ending),
    )
  );
}

function opensInfinitive(row: Row, at: number): boolean {
  const { lexicon, morphology } = row.pack;
  const word = wordAt(row, at + 1);
  return (
    lexicon.prepositions.has(wordAt(row, at)) &&
    isContentWord(row, at + 1) &&
    morphology.infinitiveEndings.some(
      ([ending]) => word.length > ending.length + 1 && word.endsWith(ending),
    ) &&
    !isSpeakerNoun(row, word)
  );
}
