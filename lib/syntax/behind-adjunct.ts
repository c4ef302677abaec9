/** Who stands behind a clause that tells when or how: "dijo limitando el acceso Ana Prieto". */
import { opensAdjunct } from './adjunct.ts';
import { name, type Phrase } from './phrase.ts';
import { mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { behindNoun, hangs } from './skip-phrase.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** So many words may stand between the verb of such a clause and the name. */
const REACH = 12;

/**
 * Behind its verb and a thing that is its object, a full name is whoever speaks; right behind the verb, or behind a noun for
 * somebody, it may be whom the clause tells of: "ha detto salutando Smith", "… salutando la collega Smith".
 *
 * @param from the slot that opens the clause
 */
export function nameBehindAdjunct(row: Row, from: number, end: number): Phrase | undefined {
  let hasObject = false;
  let at = from + 1;
  // "antes de saludar": the preposition opens as well as its verb.
  while (opensAdjunct(row, at)) at++;
  while (at < Math.min(end, from + REACH) && mayGoOn(row, at)) {
    const mention = mentionFrom(row, at);
    const isFull = mention && mention.names.length > 1 && row.people.personOf.get(mention)?.kind === 'person';
    if (mention) return hasObject && isFull ? name(row, mention, at) : undefined;
    const hanging = hangs(row, at);
    const isPhrase = hanging || row.pack.lexicon.determiners.has(wordAt(row, at));
    const next = isPhrase ? behindNoun(row, at, end) : at + 1;
    if (isSpeakerNoun(row, wordAt(row, next - 1))) return undefined;
    hasObject ||= isPhrase && !hanging;
    at = next;
  }
  return undefined;
}

/** A word, and none that begins another clause. */
function mayGoOn(row: Row, at: number): boolean {
  const { conjunctions, relativePronouns } = row.pack.lexicon;
  const word = wordAt(row, at);
  return tokenAt(row, at)?.kind === 'word' && !conjunctions.has(word) && !relativePronouns.has(word);
}
