/** Where the verb ends its clause, a few words behind a quote end in it: Turkish "…" itirafında bulundu. Its subject stands before the quote, or nowhere. */
import { silent } from '../syntax/carried-subject.ts';
import { firstSubject } from '../syntax/first-subject.ts';
import { name, noun } from '../syntax/phrase.ts';
import { phraseTo } from '../syntax/phrase-to.ts';
import { lengthOf, mentionFrom, mentionTo } from '../syntax/row.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { attribution } from './make-attribution.ts';
import { type Narration, sentenceAt, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** A verb with its object and its adverbs has no more words. */
const LONGEST = 6;
/** So many letters stand before the ending of a passive. */
const FEWEST_LETTERS = 3;

export function verbFinalTag(narration: Narration, { start, end }: Span): Attribution | undefined {
  const { grammar, morphology } = narration.pack;
  const speech = narration.speeches[narration.slots[start - 1]?.speech ?? -1];
  if (!grammar.verbFinal) return undefined;
  const owner = ownerOfUtterance(narration, start, end);
  if (owner) return attribution(narration, 'after', owner, start, start);
  if (!speech?.whole) return undefined;
  const verb = lastOfClause(narration, start, end);
  const word = tokenAt(narration, verb)?.lower ?? '';
  const isPassive = morphology.passiveVerbEndings.some(
    (ending) => word.length > ending.length + FEWEST_LETTERS - 1 && word.endsWith(ending),
  );
  if (verb < start) return undefined;
  if (isPassive) {
    const giver = giverBefore(narration, start - 1);
    return giver && attribution(narration, 'after', giver, start, verb);
  }
  const source = subjectBefore(narration, start - 1) ?? silent(narration, verb);
  return source && attribution(narration, 'after', source, start, verb);
}

/** "Kaya’nın “…” sözleri", "bir gazetecinin, “…” sorusuna": whose the noun of saying behind the quote is. */
function ownerOfUtterance(narration: Narration, behind: number, end: number): Source | undefined {
  const { lexicon, morphology } = narration.pack;
  if (behind >= end || !lexicon.utteranceNouns.has(wordAt(narration, behind))) return undefined;
  const speech = behind - 1;
  const last = tokenAt(narration, speech - 1)?.kind === 'comma' ? speech - 2 : speech - 1;
  const bound = sentenceAt(narration, speech).start;
  const { kind, lower = '' } = tokenAt(narration, last) ?? {};
  if (kind === 'possessive') {
    const owner = mentionTo(narration, last - 1);
    const isGenitive = morphology.genitiveSuffixes.has(lower.slice(1));
    return owner && isGenitive ? name(narration, owner, last - lengthOf(owner)) : undefined;
  }
  for (const suffix of morphology.genitiveSuffixes) {
    const stem = lower.slice(0, -suffix.length);
    if (!lower.endsWith(suffix) || !isSpeakerNoun(narration, stem)) continue;
    const isLed = last > bound && lexicon.determiners.has(wordAt(narration, last - 1));
    return bareNoun(narration, stem, suffix, isLed ? last - 1 : last, last + 1);
  }
  return undefined;
}

/** "Tekstar’dan … yapılan bildirimde, “…” denildi": whom the paper comes from. */
function giverBefore(narration: Narration, speech: number): Source | undefined {
  const { ablativeSuffixes } = narration.pack.morphology;
  for (let at = sentenceAt(narration, speech).start; at < speech; at++) {
    const mention = mentionFrom(narration, at);
    const body = mention ? undefined : bodyFrom(narration, at);
    if (body) return body;
    if (!mention) continue;
    const suffix = tokenAt(narration, at + lengthOf(mention));
    if (suffix?.kind === 'possessive' && ablativeSuffixes.has(suffix.lower.slice(1)))
      return name(narration, mention, at);
  }
  return undefined;
}

/** "Bakanlıktan yapılan açıklamada": a body's noun in the ablative. */
function bodyFrom(narration: Narration, at: number): Source | undefined {
  const { ablativeSuffixes } = narration.pack.morphology;
  const word = wordAt(narration, at);
  for (const suffix of ablativeSuffixes) {
    const stem = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && narration.pack.lexicon.anaphoricBodyNouns.has(stem))
      return bareNoun(narration, stem, suffix, at, at + 1);
  }
  return undefined;
}

/** "Bir muhabirin": "Bir muhabir". The stem is a noun of the tables, so the suffix behind it is surely one. */
function bareNoun(narration: Narration, stem: string, suffix: string, start: number, end: number): Source {
  const found = noun(narration, stem, start, end);
  return { ...found, span: { ...found.span, end: found.span.end - suffix.length } };
}

/** The last of a few words in lower case that fill a clause; -1 where anything else stands there. */
function lastOfClause(narration: Narration, start: number, end: number): number {
  const { conjunctions } = narration.pack.lexicon;
  for (let at = start; at < start + LONGEST; at++) {
    const token = at < end ? tokenAt(narration, at) : undefined;
    if (token?.kind !== 'word' || conjunctions.has(token.lower)) return at - 1;
    if (token.capital || mentionFrom(narration, at)) return -1;
  }
  return -1;
}

/** "… olduğunu belirten Kaya, “…”", "Kaya, … vurgulayarak, “…”". */
function subjectBefore(narration: Narration, speech: number): Source | undefined {
  const { start } = sentenceAt(narration, speech);
  const isBehindComma = tokenAt(narration, speech - 1)?.kind === 'comma';
  const beside = isBehindComma ? phraseTo(narration, speech - 2, start) : undefined;
  if (beside?.kind === 'name') return beside;
  if (beside && mayTell(narration, beside)) return behindRelative(narration, beside);
  const first = firstSubject(narration, start, speech);
  return first && mayTell(narration, first) ? first : undefined;
}

/** "… yapan genç futbolcu": the noun, without the clause that tells of it. */
function behindRelative(narration: Narration, source: Source): Source {
  if (source.kind !== 'noun') return source;
  const { relativeParticipleEndings } = narration.pack.morphology;
  for (let at = source.slots.end - 2; at >= source.slots.start; at--) {
    const word = wordAt(narration, at);
    if (relativeParticipleEndings.some((ending) => word.endsWith(ending)))
      return noun(narration, source.head, at + 1, source.slots.end);
  }
  return source;
}

/** A person by name, or a noun for one. */
function mayTell({ people, ...narration }: Narration, source: Source): boolean {
  if (source.kind === 'name') return people.personOf.get(source.mention)?.kind === 'person';
  return source.kind === 'noun' && isSpeakerNoun(narration, source.head) && !source.paper;
}
