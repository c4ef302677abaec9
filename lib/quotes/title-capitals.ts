/** What the capitals of words in marks tell: whether they are a title or a name. */
import { isFunctionWord } from '../people/vocabulary.ts';
import { slice } from '../text/span.ts';
import type { Narration } from './narration.ts';
import type { Speech } from './speech.ts';

const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;
/** A span in which so great a share of the longer words is capitalised is a title. */
const TITLE_SHARE = 0.75;
/** A title where nouns have capitals has fewer words. */
const FEWEST_TOLD = 10;

/** "The Long Night of the Mills". */
export function isTitleCased({ text, pack }: Narration, { parts }: Speech): boolean {
  const [first] = parts;
  if (!first || parts.length > 1) return false;
  const long = text.slice(first.start, first.end).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const words = long.filter((word) => !isFunctionWord(word.toLowerCase(), pack));
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const share = words.filter(isCapital).length / words.length;
  return words.length > 0 && words.length < 12 && share >= TITLE_SHARE && long.filter(isCapital).length > 1;
}

/** "Kunst und Leben am See": where nouns have capitals, small letters are left to a title's articles and prepositions alone. */
export function isVerbless({ text, pack }: Narration, { parts, ending }: Speech): boolean {
  const [first] = parts;
  if (!first || parts.length > 1 || ending !== 'open') return false;
  const { determiners, possessives, prepositions, conjunctions } = pack.lexicon;
  const words = slice(text, first).match(WORD) ?? [];
  return (
    words.length < FEWEST_TOLD &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        [determiners, possessives, prepositions, conjunctions].some((list) => list.has(word)),
    )
  );
}

/** "Hanse By Night Racing Team": not a word in small letters. */
export function isAllCapitals({ text }: Narration, { parts: [first] }: Speech): boolean {
  return first !== undefined && (slice(text, first).match(WORD) ?? []).every((word) => /^\p{Lu}/u.test(word));
}
