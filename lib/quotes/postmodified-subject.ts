/** The clause behind a quote whose subject's noun has words of its own behind it: "a woman who lives nearby said". */
import { noun } from '../syntax/phrase.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { isPreposition, isPresentParticiple } from '../syntax/tag.ts';
import { skipBack } from '../syntax/verb-group.ts';
import type { Attribution } from './attribution.ts';
import { isRelative, isSaid } from './cues.ts';
import { attribution } from './make-attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** So many words may tell of the noun. */
const LONGEST = 12;

/** @returns the noun with all that tells of it ("a source close to the singer", "a post on the page"), up to its verb */
export function postmodifiedSubject(
  narration: Narration,
  source: Source,
  end: number,
): Attribution | undefined {
  if (narration.pack.grammar.verbBeforeSubject || source.kind !== 'noun') return undefined;
  const { start, end: first } = source.slots;
  if (!isSpeakerNoun(narration, source.head) || !opensPostmodifier(narration, first)) return undefined;
  for (let at = first + 1; at < Math.min(end, first + LONGEST); at++) {
    const kind = tokenAt(narration, at)?.kind;
    if (kind !== 'word' && kind !== 'possessive' && kind !== 'number') return undefined;
    if (!isSaid(narration, at) || isRelative(narration, at)) continue;
    const behind = skipBack(narration, at - 1, first) + 1;
    return attribution(narration, 'after', noun(narration, source.head, start, behind), at, at);
  }
  return undefined;
}

function opensPostmodifier(narration: Narration, at: number): boolean {
  const { relativePronouns, postpositiveAdjectives } = narration.pack.lexicon;
  const word = wordAt(narration, at);
  return (
    relativePronouns.has(word) ||
    postpositiveAdjectives.has(word) ||
    isPreposition(narration, at) ||
    isPresentParticiple(narration, at)
  );
}
