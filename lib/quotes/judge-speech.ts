/** Speech or not: marks also hold titles, names, terms and scorn. */
import { isFunctionWord } from '../people/vocabulary.ts';
import type { Attribution, Pattern } from './attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Speech } from './speech.ts';

/** Shorter ones are scraps; gold data counts from here. */
export const SHORTEST_QUOTE = 4;
/** A title's noun stands so near before it. */
const NAMED_REACH = 8;
/** A verb of saying so near before that noun makes it speech: "wrote in his memoir". */
const SAID_REACH = 8;
/** Patterns that speak for speech even where it is written Like This. */
const SAID: ReadonlySet<Pattern> = new Set(['colon', 'after', 'signed', 'turn']);
/** A span in which so great a share of the longer words is capitalised is a title. */
const TITLE_SHARE = 0.75;

/** @param attribution what the sentence offers; a verb of saying beside the quote speaks for it */
export function isSpeech(
  narration: Narration,
  speech: Speech,
  index: number,
  attribution: Attribution | undefined,
): boolean {
  const place = narration.places[index];
  if (!place || place.first < 0 || speech.parts.length === 0) return false;
  if (speech.quotation.asks) return false;
  if (speech.quotation.family === 'turn') return true;
  if (
    isNamed(narration, place.first) ||
    isNamedBehind(narration, place.last) ||
    isBorne(narration, attribution)
  )
    return false;
  const said = attribution && SAID.has(attribution.pattern) && !attribution.weak;
  if (
    !narration.pack.grammar.capitalisesNouns &&
    isTitleCased(narration, speech) &&
    !(said && speech.ending !== 'open')
  )
    return false;
  if (speech.whole && isModifier(narration, place.first, place.last)) return false;
  return true;
}

/** "a film called …", "the campaign …". */
function isNamed(narration: Narration, first: number): boolean {
  const { pack } = narration;
  const sentence = narration.slots[first]?.sentence;
  for (let at = first - 1; at >= first - NAMED_REACH && narration.slots[at]?.sentence === sentence; at--) {
    const token = tokenAt(narration, at);
    if (!token || token.kind === 'colon') return false;
    if (pack.lexicon.titleIntroducers.has(token.lower))
      return at === first - 1 || isApposed(narration, at, first);
    if (pack.lexicon.reportingVerbs.has(token.lower) || pack.lexicon.reportingParticiples.has(token.lower))
      return false;
  }
  return false;
}

/** "'…' adlı kitap": the word behind names what the marks hold; a list of such is named at its end. */
function isNamedBehind(narration: Narration, last: number): boolean {
  const { pack, slots } = narration;
  if (pack.lexicon.titleFollowers.size === 0) return false;
  let at = last + 1;
  while (at < last + NAMED_REACH && slots[at]?.block === slots[last]?.block) {
    const token = tokenAt(narration, at);
    if (token && token.kind !== 'comma' && !pack.lexicon.conjunctions.has(token.lower)) break;
    at++;
  }
  return slots[at]?.block === slots[last]?.block && pack.lexicon.titleFollowers.has(wordAt(narration, at));
}

/** "its slogan, '…'", "whose song is '…'": only a comma or a form of "be" between, and no verb of saying before. */
function isApposed(narration: Narration, noun: number, first: number): boolean {
  const { pack } = narration;
  const link = tokenAt(narration, first - 1);
  if (link?.kind !== 'comma' && !pack.lexicon.passiveAuxiliaries.has(link?.lower ?? '')) return false;
  const sentence = narration.slots[first]?.sentence;
  for (let at = noun - 1; at >= noun - SAID_REACH && narration.slots[at]?.sentence === sentence; at--)
    if (
      pack.lexicon.reportingVerbs.has(wordAt(narration, at)) ||
      pack.lexicon.reportingParticiples.has(wordAt(narration, at))
    )
      return false;
  return true;
}

/** "banners that read '…'": words on a thing, which nobody says. */
function isBorne({ pack }: Narration, attribution: Attribution | undefined): boolean {
  return attribution?.source.kind === 'noun' && pack.lexicon.inscriptionNouns.has(attribution.source.head);
}

function isTitleCased({ text, pack }: Narration, { parts }: Speech): boolean {
  const [first] = parts;
  if (!first || parts.length > 1) return false;
  const long = text.slice(first.start, first.end).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const words = long.filter((word) => !isFunctionWord(word.toLowerCase(), pack));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && words.length < 12 && capitals / words.length >= TITLE_SHARE && capitals > 1;
}

/** "the 'more in sorrow' look": between an article and a noun. */
function isModifier(narration: Narration, first: number, last: number): boolean {
  const { pack } = narration;
  const before = wordAt(narration, first - 1);
  const behind = tokenAt(narration, last + 1);
  if (!pack.lexicon.determiners.has(before) && !pack.lexicon.possessives.has(before)) return false;
  return (
    behind?.kind === 'word' &&
    !behind.capital &&
    !isFunctionWord(behind.lower, pack) &&
    !pack.lexicon.reportingVerbs.has(behind.lower)
  );
}
