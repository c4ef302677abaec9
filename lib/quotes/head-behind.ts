/** Whether a name only leads to a noun behind it: "the Trump administration". */
import type { Mention } from '../people/person.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import { lengthOf, mentionFrom } from '../syntax/row.ts';
import type { Pack } from '../text/packs/pack.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** "the Trump administration", "Google lead Liz Reid": the name is no head when a noun follows it. */
export function isHeadBehind(
  narration: Narration,
  mention: Mention,
  start: number,
  end: number,
  described: boolean,
): boolean {
  const slot = start + lengthOf(mention);
  if (leadsToName(narration, slot, end, mention)) return true;
  if (described && isPlainNoun(narration, slot, end)) return true;
  const token = slot < end ? tokenAt(narration, slot) : undefined;
  return (
    token?.kind === 'word' &&
    !token.capital &&
    isSpeakerNoun(narration, token.lower) &&
    !narration.pack.lexicon.reportingVerbs.has(token.lower)
  );
}

/** "a Union …", "the senior Union …": words before a name that rather tell of a noun behind it than "the" alone. */
export function describes(narration: Narration, start: number, mention: number): boolean {
  return (
    mention > start + 1 ||
    (mention > start && narration.pack.lexicon.indefiniteDeterminers.has(wordAt(narration, start)))
  );
}

/** "a senior Union backbencher": a word in lower case that is no verb of saying. */
function isPlainNoun(narration: Narration, slot: number, end: number): boolean {
  const { pack } = narration;
  // Where verbs stand first, it is one that stands behind the name.
  if (!pack.grammar.namesModifyNouns) return false;
  const token = slot < end ? tokenAt(narration, slot) : undefined;
  if (token?.kind !== 'word' || token.capital || isFunctionWord(token.lower, pack)) return false;
  return (
    !pack.lexicon.reportingVerbs.has(token.lower) &&
    !pack.lexicon.reportingParticiples.has(token.lower) &&
    !pack.lexicon.weakReportingVerbs.has(token.lower)
  );
}

/** "The bank dismissed Smith": rather a verb. */
function isParticiple(word: string, { morphology: { participleEndings } }: Pack): boolean {
  return participleEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** One or two plain words, then a name. */
function leadsToName(narration: Narration, slot: number, end: number, mention: Mention): boolean {
  const { pack } = narration;
  if (narration.people.personOf.get(mention)?.kind === 'person') return false;
  for (let at = slot; at < end && at < slot + 3; at++) {
    if (at > slot && mentionFrom(narration, at)) return true;
    const token = tokenAt(narration, at);
    if (
      token?.kind !== 'word' ||
      token.capital ||
      isFunctionWord(token.lower, pack) ||
      pack.lexicon.reportingVerbs.has(token.lower)
    )
      return false;
    if (pack.lexicon.weakReportingVerbs.has(token.lower) || isParticiple(token.lower, pack)) return false;
  }
  return false;
}
