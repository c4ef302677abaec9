/** Several who are not named, for the body that they speak for. */
import { markedName } from '../syntax/marked-name.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { lengthOf, mentionFrom } from '../syntax/row.ts';
import { behindScrap } from '../syntax/skip-phrase.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { isContentWord } from '../syntax/tag.ts';
import { type Narration, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** "…", explican desde la plataforma; Russian "«…», — рассказали «Курьеру» в мэрии": several who are not named speak for a body. */
export function bodyOfVoices(narration: Narration, verb: number, end: number): Source | undefined {
  const { lexicon, morphology } = narration.pack;
  const at = behindHearer(narration, verb + 1, end);
  if (!lexicon.provenancePrepositions.has(wordAt(narration, at))) return undefined;
  const isPlural = [verb, verb - 1, verb - 2].some((slot) =>
    morphology.pluralVerbEndings.some((ending) => wordAt(narration, slot).endsWith(ending)),
  );
  const source = isPlural
    ? (markedName(narration, at + 1, end) ?? phraseFrom(narration, at + 1, end))
    : undefined;
  return source?.kind === 'name' || (source?.kind === 'noun' && isSpeakerNoun(narration, source.head))
    ? source
    : undefined;
}

/** Where nouns have cases, behind one word, one name, or what stands in marks. */
function behindHearer(narration: Narration, at: number, end: number): number {
  const { caseEndings, pluralVerbEndings } = narration.pack.morphology;
  if (caseEndings.length === 0 || pluralVerbEndings.length === 0) return at;
  const marked = behindScrap(narration, at, end);
  if (marked > at) return marked;
  const mention = mentionFrom(narration, at);
  if (mention) return at + lengthOf(mention);
  return isContentWord(narration, at) && !isSpeakerNoun(narration, wordAt(narration, at)) ? at + 1 : at;
}
