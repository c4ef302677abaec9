/** What marks hold beside speech: titles, names, terms and what stands on things. */
import { isFunctionWord, isPronoun } from '../people/vocabulary.ts';
import { mentionTo } from '../syntax/row.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { isReporting } from '../syntax/tag.ts';
import { skipBack } from '../syntax/verb-group.ts';
import { slice } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Speech } from './speech.ts';

/** A title's noun stands so near before it. */
const NAMED_REACH = 8;
/** A verb of saying so near before that noun makes it speech: "wrote in his memoir". */
const SAID_REACH = 8;
/** A form of "be" that links a title's noun to the title stands so near behind it. */
const LINK_REACH = 3;
/** A term has fewer words. */
const FEWEST_CALLED = 6;
/** A name in lower case has fewer words. */
const FEWEST_CLAUSE = 5;
/** Two sentences: a word that is no abbreviation ends the first. */
const SENTENCES = /\p{Ll}{4,}\.\s+\p{Lu}/u;
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;

/** "a film called …", "the campaign …". */
export function isNamed(
  narration: Narration,
  speech: Speech,
  first: number,
  attribution: Attribution | undefined,
): boolean {
  const { pack } = narration;
  const sentence = narration.slots[first]?.sentence;
  if (speech.whole && isMakers(narration, first)) return true;
  const isTold = attribution !== undefined && attribution.pattern !== 'sentence-subject';
  // "known as '…'", and not "his series as “…”"
  const isAs = pack.lexicon.quotativeParticles.has(wordAt(narration, first - 1));
  if (
    isAs &&
    pack.lexicon.titleIntroducers.has(wordAt(narration, first - 2)) &&
    !isOwned(narration, first - 2)
  )
    return true;
  if (isBodysName(narration, speech, first - 1)) return true;
  for (let at = first - 1; at >= first - NAMED_REACH && narration.slots[at]?.sentence === sentence; at--) {
    const token = tokenAt(narration, at);
    if (!token) return false;
    if (token.kind === 'colon') return at === first - 1 && isWording(narration, at);
    if (isSaidHere(narration, at)) return false;
    const isWork = isOwned(narration, at) && isTold && isNoTitle(narration, speech, token.lower);
    if (pack.lexicon.titleIntroducers.has(token.lower) && !isWork)
      return at === first - 1
        ? !goesOn(narration, speech, first, token.lower)
        : isApposed(narration, at, first);
    if (pack.lexicon.reportingVerbs.has(token.lower) || pack.lexicon.reportingParticiples.has(token.lower))
      return false;
  }
  return false;
}

/** "vom Verein „Bunter Deich“": where nouns have capitals, what stands right behind a body's noun in a phrase, from a capital on. */
function isBodysName({ pack, ...row }: Narration, { parts, words, whole }: Speech, noun: number): boolean {
  const { bodyNouns, obliqueDeterminers } = pack.lexicon;
  return (
    pack.grammar.capitalisesNouns &&
    whole &&
    parts.length === 1 &&
    words < FEWEST_TOLD &&
    bodyNouns.has(wordAt(row, noun)) &&
    obliqueDeterminers.has(wordAt(row, noun - 1))
  );
}

/** "Son slogan : “…”", "Their motto: “…”": a title's noun, its determiner, and nothing else before the colon. */
function isWording(narration: Narration, colon: number): boolean {
  const { titleIntroducers, determiners, possessors } = narration.pack.lexicon;
  const before = wordAt(narration, colon - 2);
  const opens = narration.slots[colon - 3]?.sentence !== narration.slots[colon]?.sentence;
  const isOwn = determiners.has(before) || possessors.some(([possessive]) => possessive === before);
  return titleIntroducers.has(wordAt(narration, colon - 1)) && opens && isOwn;
}

/** A verb of saying that names things as well: "s'est dite “…”", "dit-il, “…”". */
function isSaidHere(narration: Narration, at: number): boolean {
  const { reportingVerbs, reflexives, masculinePronouns, femininePronouns } = narration.pack.lexicon;
  if (!reportingVerbs.has(wordAt(narration, at))) return false;
  const behind = wordAt(narration, at + 1);
  return (
    reflexives.has(wordAt(narration, at - 2)) || masculinePronouns.has(behind) || femininePronouns.has(behind)
  );
}

/** "l'auteur de “…”": what somebody has made. */
function isMakers(narration: Narration, first: number): boolean {
  const { genitivePrepositions, roleNouns } = narration.pack.lexicon;
  return (
    genitivePrepositions.has(wordAt(narration, first - 1)) && roleNouns.has(wordAt(narration, first - 2))
  );
}

/** "his series", "the documentary": a noun, and no verb of calling. */
function isOwned(narration: Narration, noun: number): boolean {
  const { determiners, possessives, reportingVerbs, weakReportingVerbs } = narration.pack.lexicon;
  const own = wordAt(narration, noun);
  if (reportingVerbs.has(own) || weakReportingVerbs.has(own)) return false;
  const [one, two] = [wordAt(narration, noun - 1), wordAt(narration, noun - 2)];
  return [one, two].some((word) => determiners.has(word) || possessives.has(word));
}

/** A work's title begins with a capital and is one sentence; what stands on things may not. */
function isNoTitle({ text, pack }: Narration, { parts, whole, words }: Speech, noun: string): boolean {
  const [first] = parts;
  if (!first || pack.lexicon.inscriptionNouns.has(noun) || words < FEWEST_CLAUSE) return false;
  return !whole || SENTENCES.test(slice(text, first));
}

/** "this episode “is why I came”", "which he called “the hardest thing we have done”": more than a name, and less than a sentence. */
function goesOn(
  narration: Narration,
  { parts, whole, words }: Speech,
  place: number,
  introducer: string,
): boolean {
  const { text, pack } = narration;
  const { passiveAuxiliaries, firstPersonPronouns, weakReportingVerbs } = pack.lexicon;
  const [first] = parts;
  if (whole || !first) return false;
  const said = slice(text, first).toLowerCase().match(WORD) ?? [];
  if (passiveAuxiliaries.has(said[0] ?? '')) return true;
  if (weakReportingVerbs.has(introducer) && isCalledBySomebody(narration, place)) return true;
  return (
    weakReportingVerbs.has(introducer) &&
    words >= FEWEST_CALLED &&
    said.some((word) => firstPersonPronouns.has(word.replace(/['’].*/u, '')))
  );
}

/** "which Jane Smith calls “…”", "what he has called “…”": a name or a pronoun right before the verb. */
function isCalledBySomebody(narration: Narration, first: number): boolean {
  const { masculinePronouns, femininePronouns } = narration.pack.lexicon;
  const at = skipBack(narration, first - 2, first - 6);
  const mention = mentionTo(narration, at);
  const word = wordAt(narration, at);
  const isPerson = mention && narration.people.personOf.get(mention)?.kind === 'person';
  return isPerson === true || masculinePronouns.has(word) || femininePronouns.has(word);
}

/** A name has fewer words than this. */
const FEWEST_TOLD = 10;

/**
 * "er bekam die Medaille „Held der Nacht“", "programu „Bezpieczna rzeka“": right before marks that hold a few words from a
 * capital on and no stop, a noun without a verb of saying tells what bears them.
 */
export function isApposedTo(
  narration: Narration,
  speech: Speech,
  first: number,
  attribution: Attribution | undefined,
): boolean {
  const { pack, slots } = narration;
  if (!pack.grammar.namesStandApposed) return false;
  if (!speech.whole || speech.words >= FEWEST_TOLD || speech.parts.length > 1) return false;
  if (speech.ending === 'stop' || speech.ending === 'comma') return false;
  if (attribution && attribution.pattern !== 'sentence-subject') return false;
  if (slots[first - 1]?.sentence !== slots[first]?.sentence) return false;
  return isThing(narration, first - 1);
}

/** A common noun that cannot speak, and no verb right behind its subject. */
function isThing(narration: Narration, at: number): boolean {
  const { pack } = narration;
  const token = tokenAt(narration, at);
  if (token?.kind !== 'word') return false;
  // "läuft unter „…“"
  if (pack.lexicon.namingPrepositions.has(token.lower)) return true;
  if (token.capital !== pack.grammar.capitalisesNouns && !token.opens) return false;
  if (
    isFunctionWord(token.lower, pack) ||
    isReporting(narration, at) ||
    isSpeakerNoun(narration, token.lower)
  )
    return false;
  if (mentionTo(narration, at) || pack.names.dates.has(token.lower)) return false;
  if (pack.morphology.adverbEndings.some((ending) => token.lower.endsWith(ending))) return false;
  return !mentionTo(narration, at - 1) && !isPronoun(wordAt(narration, at - 1), pack);
}

/** "'…' adlı kitap": the word behind names what the marks hold; a list of such is named at its end. */
export function isNamedBehind(narration: Narration, last: number): boolean {
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
  const isLinked = pack.lexicon.passiveAuxiliaries.has(link?.lower ?? '') && first - noun <= LINK_REACH;
  if (link?.kind !== 'comma' && !isLinked) return false;
  const sentence = narration.slots[first]?.sentence;
  for (let at = noun - 1; at >= noun - SAID_REACH && narration.slots[at]?.sentence === sentence; at--)
    if (
      pack.lexicon.reportingVerbs.has(wordAt(narration, at)) ||
      pack.lexicon.reportingParticiples.has(wordAt(narration, at))
    )
      return false;
  return true;
}

/** "the 'more in sorrow' look": between an article and a noun. */
export function isModifier(narration: Narration, first: number, last: number): boolean {
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
