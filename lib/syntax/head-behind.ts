/** Whether a name only leads to a noun behind it: "the Trump administration". */
import type { Mention } from '../people/person.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import type { Pack } from '../text/packs/pack.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun, isSpeakerNoun, mayDescribe } from './speaker-words.ts';
import { isContentWord, isPastForm } from './tag.ts';

/** "the Trump administration", "Google lead Liz Reid": the name is no head when a noun follows it. */
export function isHeadBehind(
  row: Row,
  mention: Mention,
  start: number,
  end: number,
  described: boolean,
): boolean {
  const slot = start + lengthOf(mention);
  if (leadsToName(row, slot, end, mention)) return true;
  if (described && isPlainNoun(row, slot, end)) return true;
  const token = slot < end ? tokenAt(row, slot) : undefined;
  return (
    token?.kind === 'word' &&
    !token.capital &&
    isSpeakerNoun(row, token.lower) &&
    !mayDescribe(row, token.lower) &&
    // "Jane Smith maire de Leeds": where adjectives follow, the noun tells of her.
    !(row.pack.grammar.adjectivesFollow && mention.names.length > 1 && isPersonNoun(row, token.lower)) &&
    !row.pack.lexicon.reportingVerbs.has(token.lower)
  );
}

/** "a Union …", "the senior Union …": words before a name that rather tell of a noun behind it than "the" alone. */
export function describes(row: Row, start: number, mention: number): boolean {
  return (
    mention > start + 1 || (mention > start && row.pack.lexicon.indefiniteDeterminers.has(wordAt(row, start)))
  );
}

/** "a senior Union backbencher": a word in lower case that is no verb of saying. */
function isPlainNoun(row: Row, slot: number, end: number): boolean {
  const { pack } = row;
  // Where verbs stand first, it is one that stands behind the name.
  if (!pack.grammar.namesModifyNouns) return false;
  const token = slot < end ? tokenAt(row, slot) : undefined;
  if (!token || !isContentWord(row, slot)) return false;
  // "the charity Safe Harbour helped them"
  if (isPastForm(row, slot) && !isContentWord(row, slot + 1)) return false;
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
function leadsToName(row: Row, slot: number, end: number, mention: Mention): boolean {
  const { pack } = row;
  if (row.people.personOf.get(mention)?.kind === 'person') return false;
  for (let at = slot; at < end && at < slot + 3; at++) {
    if (at > slot && mentionFrom(row, at)) return true;
    const token = tokenAt(row, at);
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
