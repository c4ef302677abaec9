/** Several who are not named, for the body that they speak for. */
import { nominativeBodyNoun } from '../people/level-cases.ts';
import { markedName } from '../syntax/marked-name.ts';
import { noun } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { lengthOf, mentionFrom } from '../syntax/row.ts';
import { behindScrap } from '../syntax/skip-phrase.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { isContentWord } from '../syntax/tag.ts';
import { mayStandBetween } from '../syntax/verb-group.ts';
import { type Narration, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** "…", explican desde la plataforma; Russian "«…», — рассказали «Курьеру» в мэрии": several who are not named speak for a body. */
export function bodyOfVoices(narration: Narration, verb: number, end: number): Source | undefined {
  const { lexicon, morphology } = narration.pack;
  const at = behindHearer(narration, behindHearer(narration, verb + 1, end), end);
  if (!lexicon.provenancePrepositions.has(wordAt(narration, at))) return undefined;
  const isPlural = [verb, verb - 1, verb - 2].some((slot) =>
    morphology.pluralVerbEndings.some((ending) => wordAt(narration, slot).endsWith(ending)),
  );
  if (!isPlural) return undefined;
  const marked = markedName(narration, at + 1, end);
  if (marked) return marked;
  const source = phraseFrom(narration, at + 1, end);
  if (source?.kind === 'noun' && isSpeakerNoun(narration, source.head)) return source;
  // "в ведомстве Челябинской области": not the name that tells of it.
  return declinedBody(narration, at + 1) ?? (source?.kind === 'name' ? source : undefined);
}

/** So many words lead to the noun: "в региональном управлении". */
const LED = 2;

/** "сообщили в мэрии": in the case that the preposition asks for. */
function declinedBody(narration: Narration, from: number): Source | undefined {
  for (let at = from; at <= from + LED && isContentWord(narration, at); at++) {
    const head = nominativeBodyNoun(wordAt(narration, at), narration.pack);
    if (isSpeakerNoun(narration, head)) return noun(narration, head, from, at + 1);
  }
  return undefined;
}

/** Where nouns have cases, behind one word, one name, or what stands in marks: "агентству", "«Курьеру»". */
function behindHearer(narration: Narration, at: number, end: number): number {
  const { caseEndings, pluralVerbEndings } = narration.pack.morphology;
  if (caseEndings.length === 0 || pluralVerbEndings.length === 0) return at;
  const marked = behindScrap(narration, at, end);
  if (marked > at) return marked;
  const mention = mentionFrom(narration, at);
  if (mention) return at + lengthOf(mention);
  if (mayStandBetween(narration, at)) return at + 1;
  return isContentWord(narration, at) && !isSpeakerNoun(narration, wordAt(narration, at)) ? at + 1 : at;
}
