/** Nouns for what somebody said, with whose it is: "è il commento di Smith", "Parola di Smith". */
import { pronoun } from '../syntax/phrase.ts';
import { readSubject } from '../syntax/read-subject.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import type { Attribution } from './attribution.ts';
import { holdsArticle } from './find-source.ts';
import { attribution } from './make-attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** So many words lie between the noun for what was said and whose it is: "il commento su Twitter del deputato". */
const REACH = 8;

/** @param from first slot behind the quotation, or of the sentence behind it */
export function utteranceAt(narration: Narration, from: number, end: number): Attribution | undefined {
  const { lexicon } = narration.pack;
  const first = tokenAt(narration, from)?.kind === 'comma' ? from + 1 : from;
  let at = first;
  if (lexicon.passiveAuxiliaries.has(wordAt(narration, at))) at++;
  else at = behindPresented(narration, at);
  if (lexicon.determiners.has(wordAt(narration, at))) at++;
  else if (lexicon.possessives.has(wordAt(narration, at))) return ownUtterance(narration, first, at);
  // "È questo l’ultimo appello di Jane Smith."
  if (at > first + 1 && lexicon.determiners.has(wordAt(narration, at))) at++;
  if (
    at > first &&
    !lexicon.utteranceNouns.has(wordAt(narration, at)) &&
    lexicon.utteranceNouns.has(wordAt(narration, at + 1))
  )
    at++;
  // "Parola di Jane Smith."
  const isBare = at === first && !lexicon.genitivePrepositions.has(wordAt(narration, at + 1));
  if (isBare || !lexicon.utteranceNouns.has(wordAt(narration, at))) return undefined;
  for (let slot = at + 1; slot < Math.min(end, at + REACH); slot++) {
    if (!leadsToOwner(narration, slot, at)) continue;
    const owner = ownerAt(narration, slot + 1, end);
    // "l’appello di pace di Jane Smith"
    const speaks = owner && (owner.kind !== 'noun' || isSpeakerNoun(narration, owner.head));
    if (speaks) return attribution(narration, 'after', owner, at, at);
  }
  return undefined;
}

/** "di Jane Smith"; "l’appello lanciato da Jane Smith": behind a word that tells of the noun, whoever did it. */
function leadsToOwner(
  { pack: { grammar, lexicon }, ...row }: Narration,
  slot: number,
  noun: number,
): boolean {
  const word = wordAt(row, slot);
  if (lexicon.genitivePrepositions.has(word)) return true;
  return grammar.adjectivesFollow && slot === noun + 2 && lexicon.agentPrepositions.has(word);
}

/** "lautete dagegen", "so": behind a verb that presents what was said, and the adverbs with it. */
function behindPresented(narration: Narration, from: number): number {
  const { presentingVerbs, auxiliaries } = narration.pack.lexicon;
  if (!presentingVerbs.has(wordAt(narration, from))) return from;
  let at = from + 1;
  while (at < from + REACH && auxiliaries.has(wordAt(narration, at))) at++;
  return at;
}

/** "…", lautete ihr Fazit: whoever a pronoun would mean. */
function ownUtterance(narration: Narration, first: number, possessive: number): Attribution | undefined {
  const { utteranceNouns, possessors } = narration.pack.lexicon;
  const noun = [possessive + 1, possessive + 2].find((at) => utteranceNouns.has(wordAt(narration, at)));
  if (possessive === first || noun === undefined) return undefined;
  const own = possessors.find(([word]) => word === wordAt(narration, possessive));
  const source = pronoun(own?.[1] ?? '', possessive);
  return attribution(narration, 'after', source, possessive, noun);
}

/** Whose it is; an elided article may stand before: "dell’ assessore". */
function ownerAt(narration: Narration, from: number, end: number): Source | undefined {
  const owner = readSubject(narration, from, end) ?? readSubject(narration, from + 1, end);
  return owner?.kind === 'noun' && holdsArticle(narration, from - 1) ? { ...owner, definite: true } : owner;
}
