/** The noun phrase that starts in a place, where it may be a speaker. */
import type { Mention } from '../people/person.ts';
import { lengthOf, mentionFrom } from '../syntax/row.ts';
import { isContentWord, isReporting } from '../syntax/tag.ts';
import { wholePhraseFrom } from '../syntax/whole-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { describes, isHeadBehind } from './head-behind.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { JOINT, name, noun, pronoun, type Source } from './source.ts';
import {
  isGrammar,
  isNounLike,
  isPersonNoun,
  isSpeakerNoun,
  isSubjectPronoun,
  joinsNouns,
} from './speaker-words.ts';

/** "der 46-Jährige", "32-åringen": a number that is a noun. */
const AGE = /^\p{N}+-\p{L}{4}/u;

/** A phrase of more words is no subject. */
export const LONGEST = 14;

/** So many plain words may lead to the noun that speaks. */
const MOST_LEADING = 3;

/** The noun phrase that starts in a slot. */
export function readPhrase(narration: Narration, start: number, end: number): Source | undefined {
  const { pack, people } = narration;
  const first = tokenAt(narration, start);
  if (!first) return undefined;
  if (isSubjectPronoun(narration, start)) return pronoun(first.lower, start);
  const whole = wholePhraseFrom(narration, start, end);
  if (whole) return noun(narration, whole.head, whole.slots.start, whole.slots.end);
  let head = '';
  let at = start;
  let inside = false;
  for (; at < end && at < start + LONGEST; at++) {
    const token = tokenAt(narration, at);
    if (!token) break;
    const mention = mentionFrom(narration, at);
    const possessed =
      mention && (mention.genitive || tokenAt(narration, at + lengthOf(mention))?.kind === 'possessive');
    // "les sénateurs PS": whose they are.
    const isTheirs =
      mention &&
      pack.grammar.adjectivesFollow &&
      isPersonNoun(narration, head) &&
      people.personOf.get(mention)?.kind !== 'person';
    if (isTheirs) {
      at += lengthOf(mention);
      break;
    }
    if (
      mention &&
      !inside &&
      !possessed &&
      !isHeadBehind(narration, mention, at, end, describes(narration, start, at))
    )
      return joint(narration, mention, start, end) ?? name(narration, mention, start);
    if (mention) {
      if (!inside && !possessed) head = mention.names.at(-1) ?? '';
      at += lengthOf(mention) - 1;
      if (pack.grammar.adjectivesFollow && inside && isNounLike(narration, at + 1)) {
        at++;
        break;
      }
      continue;
    }
    if (token.kind === 'possessive' && !inside) head = '';
    if (token.kind === 'possessive' || token.kind === 'dot' || token.text === '-') continue;
    if (token.kind !== 'word' && token.kind !== 'number') break;
    if (
      head !== '' &&
      (pack.lexicon.reportingVerbs.has(token.lower) ||
        pack.lexicon.auxiliaries.has(token.lower) ||
        pack.lexicon.weakReportingVerbs.has(token.lower))
    )
      break;
    if (at > start && isGenitive(narration, at, head)) {
      inside = true;
      continue;
    }
    if (pack.lexicon.relativePronouns.has(token.lower) && at > start) break;
    const opens = at === start && pack.lexicon.determiners.has(token.lower);
    // "her rival and old friend Jane Smith": what is joined has a name of its own.
    if (pack.lexicon.conjunctions.has(token.lower) && mentionFrom(narration, at + 1)?.role) break;
    if (
      !opens &&
      (pack.names.organisationJoiners.has(token.lower) || pack.lexicon.prepositions.has(token.lower))
    ) {
      if (head === '' || !joinsNouns(narration, at)) break;
      inside = true;
      continue;
    }
    if (pack.lexicon.conjunctions.has(token.lower)) break;
    if (pack.lexicon.determiners.has(token.lower) || pack.lexicon.possessives.has(token.lower)) {
      if (
        at > start &&
        !(inside && joinsNouns(narration, at - 1)) &&
        !pack.lexicon.determiners.has(wordAt(narration, at - 1))
      )
        break;
      continue;
    }
    // Where nouns have capitals, adjectives do not stand behind them.
    if (pack.grammar.capitalisesNouns && head !== '' && token.kind === 'word' && !token.capital) break;
    if (isGrammar(narration, at)) {
      if (at === start || head !== '' || pack.lexicon.passiveAuxiliaries.has(token.lower)) break;
      continue;
    }
    // "crew members learned": behind a noun that can speak stands no other, but one that can as well.
    if (
      !pack.grammar.adjectivesFollow &&
      !inside &&
      isEndOfNoun(narration, head, token) &&
      !leadsToSpeaker(narration, at, end)
    )
      break;
    if (
      !inside &&
      (token.kind === 'word' || AGE.test(token.text)) &&
      !(pack.grammar.adjectivesFollow && isSpeakerNoun(narration, head))
    )
      head = token.lower;
  }
  return head === '' ? undefined : noun(narration, head, start, at);
}

/** "an expert data analyst said", "one bank chief information security officer said": plain words before another noun that can speak, with its verb. */
function leadsToSpeaker(narration: Narration, at: number, end: number): boolean {
  const { reportingVerbs } = narration.pack.lexicon;
  for (let next = at + 1; next < Math.min(end, at + 1 + MOST_LEADING); next++) {
    const behind = next + 1;
    if (isSpeakerNoun(narration, wordAt(narration, next)))
      return (
        behind >= end ||
        reportingVerbs.has(wordAt(narration, behind)) ||
        isSpeakerNoun(narration, wordAt(narration, behind))
      );
    if (!isContentWord(narration, next) || isReporting(narration, next)) return false;
  }
  return false;
}

/** "ein Sprecher der Ministerin": whose; but "sagte ein Sprecher der Zeitung" tells who heard it. */
function isGenitive(narration: Narration, at: number, head: string): boolean {
  const { lexicon, morphology, grammar } = narration.pack;
  const word = wordAt(narration, at);
  if (!grammar.capitalisesNouns || !lexicon.determiners.has(word) || !lexicon.linkingPrepositions.has(word))
    return false;
  if (!isPersonNoun(narration, head)) return false;
  const noun = [at + 1, at + 2].find((slot) => tokenAt(narration, slot)?.capital);
  const owner = noun === undefined ? '' : wordAt(narration, noun);
  const hears = morphology.feminineNounEndings.some((ending) => owner.endsWith(ending));
  return owner !== '' && (!hears || isPersonNoun(narration, owner));
}

function isEndOfNoun(narration: Narration, head: string, { kind, capital, lower }: Token): boolean {
  return kind === 'word' && !capital && isSpeakerNoun(narration, head) && !isSpeakerNoun(narration, lower);
}

/** "Smith and Jones": both names, up to a verb or the end. */
function joint(narration: Narration, mention: Mention, start: number, end: number): Source | undefined {
  const { pack } = narration;
  const at = start + lengthOf(mention);
  if (at + 1 >= end || !pack.lexicon.conjunctions.has(wordAt(narration, at))) return undefined;
  const other = mentionFrom(narration, at + 1);
  if (!other) return undefined;
  const behind = at + 1 + lengthOf(other);
  const token = behind < end ? tokenAt(narration, behind) : undefined;
  const acts =
    token === undefined ||
    pack.lexicon.reportingVerbs.has(token.lower) ||
    token.kind === 'stop' ||
    token.kind === 'comma';
  return acts ? noun(narration, JOINT, start, behind) : undefined;
}
