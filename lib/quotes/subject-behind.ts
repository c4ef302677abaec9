/** The subject behind its verb: "said Jane Smith", and in many languages "dijo ayer en Madrid a la prensa la ministra". */
import { isFunctionWord } from '../people/vocabulary.ts';
import { mayStandBetween } from './between.ts';
import { mentionFrom } from './mention-at.ts';
import { readSubject } from './read-subject.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { behindNoun, hangs, mayBeSubject } from './skip-phrase.ts';
import { name, type Source } from './source.ts';

/** So many words that are no subject may stand between. */
const REACH = 12;

/** So many plain words may stand between a noun and the name that it leads to. */
const TRADE_WORDS = 2;

/** "said the veteran rower Jane Smith": behind the verb, no other verb stands between a noun and a full name. */
function nameBehindTrade(scene: Scene, from: number, end: number): Source | undefined {
  for (let at = from; at < end && at <= from + TRADE_WORDS; at++) {
    const mention = mentionFrom(scene, at);
    if (mention)
      return mention.names.length > 1 && scene.people.personOf.get(mention)?.kind === 'person'
        ? name(scene, mention, at)
        : undefined;
    const token = tokenAt(scene, at);
    if (token?.kind !== 'word' || token.capital || isFunctionWord(token.lower, scene.pack)) return undefined;
  }
  return undefined;
}

/** @returns the first noun phrase that may be a subject; where verbs stand first, behind hearers, places and days */
export function subjectBehind(scene: Scene, verb: number, end: number): Source | undefined {
  const { pack } = scene;
  let at = verb + 1;
  while (at < end && mayStandBetween(scene, at)) at++;
  if (!pack.inverts) {
    const phrase = readSubject(scene, at, end);
    return phrase?.kind === 'noun' ? (nameBehindTrade(scene, phrase.slots.end, end) ?? phrase) : phrase;
  }
  for (const first = at; at < end && at < first + REACH; at++) {
    if (mayStandBetween(scene, at)) continue;
    if (tokenAt(scene, at)?.kind !== 'word') return undefined;
    const phrase = hangs(scene, at) ? undefined : readSubject(scene, at, end);
    if (phrase && mayBeSubject(scene, phrase, at === first)) return phrase;
    if (hangs(scene, at)) at = behindNoun(scene, at, end) - 1;
    else if (pack.conjunctions.has(wordAt(scene, at)) || pack.who.has(wordAt(scene, at))) return undefined;
  }
  return undefined;
}
