/** Behind a quote nearly any verb attributes: "…", philosophe-t-il; "…", cingle Jane Smith. Its subject gives it away. */
import { isFunctionWord } from '../people/vocabulary.ts';
import { silent } from '../syntax/carried-subject.ts';
import { name } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { mentionFrom } from '../syntax/row.ts';
import { isPersonNoun, isSpeakerNoun } from '../syntax/speaker-words.ts';
import { subjectBehind } from '../syntax/subject-behind.ts';
import { isContentWord } from '../syntax/tag.ts';
import { mayStandBetween } from '../syntax/verb-group.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** So many words lead to a verb: "a également". */
const AUXILIARIES = 4;

/** Where verbs do not stand first elsewhere, one before a full name behind a quote: "…," comments Jane Smith of the bank. */
function fullNameBehind(narration: Narration, at: number, end: number): Source | undefined {
  const { pack, people } = narration;
  const verb = tokenAt(narration, at);
  const before = narration.slots[at - 1]?.speech ?? -1;
  const comma = tokenAt(narration, at - 1)?.kind === 'comma';
  if (verb?.kind !== 'word' || verb.capital || (before < 0 && !comma)) return undefined;
  if (isFunctionWord(verb.lower, pack) || isSpeakerNoun(narration, verb.lower)) return undefined;
  const source = phraseFrom(narration, at + 1, end);
  if (source?.kind !== 'name' || source.slots.start !== at + 1) return undefined;
  if (source.mention.names.length < 2 && !asksForTag(narration, at)) return undefined;
  const behind = tokenAt(narration, source.slots.end);
  const ends =
    source.slots.end >= end ||
    behind?.kind === 'comma' ||
    behind?.kind === 'stop' ||
    pack.lexicon.prepositions.has(behind?.lower ?? '');
  return ends && people.personOf.get(source.mention)?.kind === 'person' ? source : undefined;
}

/** Whether a whole sentence in marks ends in a comma right before a slot: who says it must follow. */
function asksForTag(narration: Narration, at: number): boolean {
  const { slots, speeches, pack } = narration;
  const speech = speeches[slots[at - 1]?.speech ?? -1];
  if (speech) return speech.whole && speech.ending === 'comma';
  // "“So it is”, sorri.": where subjects are dropped, the comma stands behind the marks.
  const isOutside = pack.grammar.dropsSubjects && pack.grammar.adjectivesFollow;
  // Russian "«…», — ворчит Smith"
  if (pack.grammar.dashedAttribution && tokenAt(narration, at - 1)?.kind === 'dash')
    return (
      tokenAt(narration, at - 2)?.kind === 'comma' && speeches[slots[at - 3]?.speech ?? -1]?.whole === true
    );
  return (
    isOutside &&
    tokenAt(narration, at - 1)?.kind === 'comma' &&
    speeches[slots[at - 2]?.speech ?? -1]?.whole === true
  );
}

/**
 * "…,” Jane Smith gasped.", "…,” she snaps.": any verb behind whoever stands right behind a sentence that ends in a comma.
 * @param start the slot behind the speech
 * @returns its slot; -1 where none stands there
 */
export function unlistedVerbOf(narration: Narration, start: number, subject: Source, end: number): number {
  const { pack, people } = narration;
  if (pack.grammar.verbBeforeSubject || subject.slots.start !== start || !asksForTag(narration, start))
    return -1;
  const isPerson =
    subject.kind === 'pronoun' ||
    (subject.kind === 'name' && people.personOf.get(subject.mention)?.kind === 'person') ||
    (subject.kind === 'noun' &&
      pack.lexicon.determiners.has(wordAt(narration, start)) &&
      isPersonNoun(narration, subject.head));
  let at = subject.slots.end;
  while (at < end && mayStandBetween(narration, at)) at++;
  return isPerson && at < end && isContentWord(narration, at) ? at : -1;
}

/** So far behind a sentence in marks its owner may be named. */
const OWNER_REACH = 8;

/** "…,” is how Jane Smith describes it", "…,” was the verdict of Jane Smith", "…,” came the reply from Jane Smith". */
export function ownerOfPredicate(narration: Narration, start: number, end: number): Source | undefined {
  const { lexicon, grammar } = narration.pack;
  const verb = wordAt(narration, start);
  const isPredicate = lexicon.passiveAuxiliaries.has(verb) || lexicon.presentingVerbs.has(verb);
  if (grammar.verbBeforeSubject || !isPredicate || !asksForTag(narration, start)) return undefined;
  for (let at = start + 1; at < Math.min(end, start + OWNER_REACH); at++) {
    const mention = mentionFrom(narration, at);
    if (mention && narration.people.personOf.get(mention)?.kind === 'person')
      return name(narration, mention, at);
    if (tokenAt(narration, at)?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** @returns the subject behind a verb that no list has: a pronoun hung on it, or who ends the clause */
export function subjectOfUnlistedVerb(narration: Narration, at: number, end: number): Source | undefined {
  const { pack } = narration;
  if (!pack.grammar.verbBeforeSubject) return fullNameBehind(narration, at, end);
  return (
    hungSubject(narration, at, end) ?? speakerBehind(narration, at, end) ?? nounBehind(narration, at, end)
  );
}

/**
 * "…", a mentionné Jane Smith; "…", met en garde à Leeds l'économiste Jane Smith: a person who ends the clause. Behind a
 * sentence that ends in a comma a pronoun or a noun does as well, and where subjects are dropped a verb alone.
 */
function speakerBehind(narration: Narration, from: number, end: number): Source | undefined {
  const { pack } = narration;
  let at = from;
  while (at < end && at < from + AUXILIARIES && mayStandBetween(narration, at)) at++;
  const verb = tokenAt(narration, at);
  if (verb?.kind !== 'word' || verb.capital) return undefined;
  if (isFunctionWord(verb.lower, pack) || isSpeakerNoun(narration, verb.lower)) return undefined;
  const isAsked = at === from && asksForTag(narration, from);
  const source = subjectBehind(narration, at, end);
  if (!source) return isAsked && isOneClause(narration, at, end) ? silent(narration, at) : undefined;
  if (!isPerson(narration, source) && !(isAsked && speaks(narration, source))) return undefined;
  const behind = source.slots.end;
  const kind = tokenAt(narration, behind)?.kind;
  const word = wordAt(narration, behind);
  return behind >= end || kind !== 'word' || isAsked || pack.lexicon.prepositions.has(word)
    ? source
    : undefined;
}

function isPerson({ people }: Narration, source: Source): boolean {
  return source.kind === 'name' && people.personOf.get(source.mention)?.kind === 'person';
}

function speaks(narration: Narration, source: Source): boolean {
  if (source.kind === 'pronoun') return !narration.pack.lexicon.neuterPronouns.has(source.word);
  return source.kind === 'noun' && isSpeakerNoun(narration, source.head);
}

/** Nothing but words, then a stop: "…,” smiled and waved." */
function isOneClause(narration: Narration, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = tokenAt(narration, at);
    if (token?.kind === 'stop') return true;
    if (token?.kind !== 'word' || token.capital) return false;
  }
  return true;
}

/** "…", illustre une conseillère passée par là: right behind a sentence in marks, a verb and somebody without a name. */
function nounBehind(narration: Narration, from: number, end: number): Source | undefined {
  const { pack, slots, speeches } = narration;
  const behindComma = tokenAt(narration, from - 1)?.kind === 'comma';
  const speech = speeches[slots[from - (behindComma ? 2 : 1)]?.speech ?? -1];
  if (!pack.grammar.adjectivesFollow || !speech || !(behindComma || speech.whole)) return undefined;
  let at = from;
  while (at < end && at < from + AUXILIARIES && mayStandBetween(narration, at)) at++;
  if (!isContentWord(narration, at) || isSpeakerNoun(narration, wordAt(narration, at))) return undefined;
  const source = subjectBehind(narration, at, Math.min(end, at + OWNER_REACH));
  if (source?.kind !== 'noun') return source && isPerson(narration, source) ? source : undefined;
  const opener = wordAt(narration, source.slots.start);
  const hasArticle = pack.lexicon.determiners.has(opener) || pack.lexicon.possessives.has(opener);
  return hasArticle && isSpeakerNoun(narration, source.head) ? source : undefined;
}

function hungSubject(narration: Narration, at: number, end: number): Source | undefined {
  const { pack, text } = narration;
  const verb = tokenAt(narration, at);
  if (verb?.kind !== 'word' || verb.capital) return undefined;
  const source = phraseFrom(narration, at + 1, end);
  const hung = tokenAt(narration, at + 1);
  if (source?.kind === 'pronoun') return hung && text[hung.start - 1] === '-' ? source : undefined;
  if (source?.kind !== 'name' || isFunctionWord(verb.lower, pack) || isSpeakerNoun(narration, verb.lower))
    return undefined;
  const behind = tokenAt(narration, source.slots.end)?.kind;
  const ends =
    source.slots.end >= end ||
    behind === 'comma' ||
    behind === 'stop' ||
    wordAt(narration, source.slots.end) === '';
  return ends ? source : undefined;
}
