/** Speech or not: marks also hold titles, names, terms and scorn. */
import { isFunctionWord } from '../people/vocabulary.ts';
import type { Attribution } from './attribution.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import type { Speech } from './speech.ts';

/** Shorter ones are scraps; gold data counts from here. */
export const SHORTEST_QUOTE = 4;
/** A span in which so great a share of the longer words is capitalised is a title. */
const TITLE_SHARE = 0.75;

/** @param attribution what the sentence offers; a verb of saying beside the quote speaks for it */
export function isSpeech(
  scene: Scene,
  speech: Speech,
  index: number,
  attribution: Attribution | undefined,
): boolean {
  const place = scene.places[index];
  if (!place || place.first < 0 || speech.parts.length === 0) return false;
  if (isNamed(scene, place.first)) return false;
  const attributed = attribution !== undefined && attribution.pattern !== 'subject';
  if (isTitleCased(scene, speech) && !(attributed && speech.ending !== 'open')) return false;
  if (isModifier(scene, place.first, place.last)) return false;
  return true;
}

/** "a film called …", "the campaign …". */
function isNamed(scene: Scene, first: number): boolean {
  const before = wordAt(scene, first - 1);
  return scene.pack.titled.has(before) && tokenAt(scene, first - 1)?.block === scene.slots[first]?.block;
}

function isTitleCased({ text, pack }: Scene, { parts }: Speech): boolean {
  const [first] = parts;
  if (!first || parts.length > 1) return false;
  const long = text.slice(first.start, first.end).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const words = long.filter((word) => !isFunctionWord(word.toLowerCase(), pack));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && words.length < 12 && capitals / words.length >= TITLE_SHARE && capitals > 1;
}

/** "the 'more in sorrow' look": between an article and a noun. */
function isModifier(scene: Scene, first: number, last: number): boolean {
  const { pack } = scene;
  const before = wordAt(scene, first - 1);
  const behind = tokenAt(scene, last + 1);
  if (!pack.articles.has(before) && !pack.possessives.has(before)) return false;
  return (
    behind?.kind === 'word' &&
    !behind.capital &&
    !isFunctionWord(behind.lower, pack) &&
    !pack.says.has(behind.lower)
  );
}
