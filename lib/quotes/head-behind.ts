/** Whether a name only leads to a noun behind it: "the Trump administration". */
import type { Mention } from '../people/person.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import type { Pack } from '../text/packs/pack.ts';
import { lengthOf, mentionFrom } from './mention-at.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** "the Trump administration", "Google lead Liz Reid": the name is no head when a noun follows it. */
export function isHeadBehind(
  scene: Scene,
  mention: Mention,
  start: number,
  end: number,
  described: boolean,
): boolean {
  const slot = start + lengthOf(mention);
  if (leadsToName(scene, slot, end, mention)) return true;
  if (described && isPlainNoun(scene, slot, end)) return true;
  const token = slot < end ? tokenAt(scene, slot) : undefined;
  return (
    token?.kind === 'word' &&
    !token.capital &&
    isSpeakerNoun(scene, token.lower) &&
    !scene.pack.says.has(token.lower)
  );
}

/** "a Union …", "the senior Union …": words before a name that rather tell of a noun behind it than "the" alone. */
export function describes(scene: Scene, start: number, mention: number): boolean {
  return mention > start + 1 || (mention > start && scene.pack.indefinite.has(wordAt(scene, start)));
}

/** "a senior Union backbencher": a word in lower case that is no verb of saying. */
function isPlainNoun(scene: Scene, slot: number, end: number): boolean {
  const { pack } = scene;
  // Where verbs stand first, it is one that stands behind the name.
  if (pack.inverts) return false;
  const token = slot < end ? tokenAt(scene, slot) : undefined;
  if (token?.kind !== 'word' || token.capital || isFunctionWord(token.lower, pack)) return false;
  return !pack.says.has(token.lower) && !pack.saying.has(token.lower) && !pack.weaklySays.has(token.lower);
}

/** "The bank dismissed Smith": rather a verb. */
function isParticiple(word: string, { participleEndings }: Pack): boolean {
  return [...participleEndings].some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** One or two plain words, then a name. */
function leadsToName(scene: Scene, slot: number, end: number, mention: Mention): boolean {
  const { pack } = scene;
  if (scene.people.personOf.get(mention)?.kind === 'person') return false;
  for (let at = slot; at < end && at < slot + 3; at++) {
    if (at > slot && mentionFrom(scene, at)) return true;
    const token = tokenAt(scene, at);
    if (
      token?.kind !== 'word' ||
      token.capital ||
      isFunctionWord(token.lower, pack) ||
      pack.says.has(token.lower)
    )
      return false;
    if (pack.weaklySays.has(token.lower) || isParticiple(token.lower, pack)) return false;
  }
  return false;
}
