/** The noun phrase that starts in a place, where it may be a speaker. */
import type { Mention } from '../people/person.ts';
import type { Token } from '../text/tokens.ts';
import { describes, isHeadBehind } from './head-behind.ts';
import { lengthOf, mentionFrom } from './mention-at.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { JOINT, name, noun, pronoun, type Source } from './source.ts';
import {
  isGrammar,
  isNounLike,
  isPersonNoun,
  isSpeakerNoun,
  isSubjectPronoun,
  joinsNouns,
} from './speaker-words.ts';

/** A phrase of more words is no subject. */
export const LONGEST = 14;

/** The noun phrase that starts in a slot. */
export function readPhrase(scene: Scene, start: number, end: number): Source | undefined {
  const { pack, people } = scene;
  const first = tokenAt(scene, start);
  if (!first) return undefined;
  if (isSubjectPronoun(scene, start)) return pronoun(first.lower, start);
  let head = '';
  let at = start;
  let inside = false;
  for (; at < end && at < start + LONGEST; at++) {
    const token = tokenAt(scene, at);
    if (!token) break;
    const mention = mentionFrom(scene, at);
    const possessed =
      mention && (mention.genitive || tokenAt(scene, at + lengthOf(mention))?.kind === 'possessive');
    // "les sénateurs PS": whose they are.
    const isTheirs =
      mention &&
      pack.nounsFirst &&
      isPersonNoun(scene, head) &&
      people.personOf.get(mention)?.kind !== 'person';
    if (isTheirs) {
      at += lengthOf(mention);
      break;
    }
    if (
      mention &&
      !inside &&
      !possessed &&
      !isHeadBehind(scene, mention, at, end, describes(scene, start, at))
    )
      return joint(scene, mention, start, end) ?? name(scene, mention, start);
    if (mention) {
      if (!inside && !possessed) head = mention.names.at(-1) ?? '';
      at += lengthOf(mention) - 1;
      if (pack.nounsFirst && inside && isNounLike(scene, at + 1)) {
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
      (pack.says.has(token.lower) || pack.between.has(token.lower) || pack.weaklySays.has(token.lower))
    )
      break;
    if (pack.who.has(token.lower) && at > start) break;
    const opens = at === start && pack.articles.has(token.lower);
    // "her rival and old friend Jane Smith": what is joined has a name of its own.
    if (pack.conjunctions.has(token.lower) && mentionFrom(scene, at + 1)?.role) break;
    if (!opens && (pack.joiners.has(token.lower) || pack.prepositions.has(token.lower))) {
      if (head === '' || !joinsNouns(scene, at)) break;
      inside = true;
      continue;
    }
    if (pack.conjunctions.has(token.lower)) break;
    if (pack.articles.has(token.lower) || pack.possessives.has(token.lower)) {
      if (at > start && !(inside && joinsNouns(scene, at - 1)) && !pack.articles.has(wordAt(scene, at - 1)))
        break;
      continue;
    }
    // Where nouns have capitals, adjectives do not stand behind them.
    if (pack.capitalisesNouns && head !== '' && token.kind === 'word' && !token.capital) break;
    if (isGrammar(scene, at)) {
      if (at === start || head !== '' || pack.passives.has(token.lower)) break;
      continue;
    }
    // "crew members learned": behind a noun that can speak stands no other, but one that can as well.
    if (!pack.nounsFirst && !inside && isEndOfNoun(scene, head, token)) break;
    if (!inside && token.kind === 'word' && !(pack.nounsFirst && isSpeakerNoun(scene, head)))
      head = token.lower;
  }
  return head === '' ? undefined : noun(scene, head, start, at);
}

function isEndOfNoun(scene: Scene, head: string, { kind, capital, lower }: Token): boolean {
  return kind === 'word' && !capital && isSpeakerNoun(scene, head) && !isSpeakerNoun(scene, lower);
}

/** "Smith and Jones": both names, up to a verb or the end. */
function joint(scene: Scene, mention: Mention, start: number, end: number): Source | undefined {
  const { pack } = scene;
  const at = start + lengthOf(mention);
  if (at + 1 >= end || !pack.conjunctions.has(wordAt(scene, at))) return undefined;
  const other = mentionFrom(scene, at + 1);
  if (!other) return undefined;
  const behind = at + 1 + lengthOf(other);
  const token = behind < end ? tokenAt(scene, behind) : undefined;
  const acts =
    token === undefined || pack.says.has(token.lower) || token.kind === 'stop' || token.kind === 'comma';
  return acts ? noun(scene, JOINT, start, behind) : undefined;
}
