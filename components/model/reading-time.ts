/** How long a text takes to read. */
import { primarySubtag } from '../../lib/text/direction.ts';
import { countLetters, countWords } from '../../lib/text/words.ts';
import type { Wording } from './wording.ts';

/** Silent reading of non-fiction: 238 words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;

/** Characters a minute where words are not spaced (IReST: Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284). */
const CHARACTERS_A_MINUTE = new Map([
  ['ja', 357],
  ['zh', 255],
]);

/** Minutes, not rounded. @param language BCP 47. */
function readingMinutes(text: string, language: string): number {
  const characters = CHARACTERS_A_MINUTE.get(primarySubtag(language));
  if (characters === undefined) return countWords(text) / WORDS_A_MINUTE;
  return countLetters(text) / characters;
}

/** Below this an article is read as soon as its points. */
const LEAST_MINUTES = 1.5;

/** Whether points save a reader time worth a word: the article takes minutes, and they a third of them at most. */
export function savesTime(whole: string, points: string, language: string): boolean {
  const minutes = readingMinutes(whole, language);
  const short = readingMinutes(points, language);
  return minutes >= LEAST_MINUTES && short > 0 && short <= minutes / 3;
}

/** "3 min"; anything shorter is "1 min". */
export function wholeTime(text: string, language: string, { duration }: Wording): string {
  return duration(Math.max(1, Math.round(readingMinutes(text, language))), 'minute');
}

/** "25 s" in steps of five below a minute and a half, then minutes. */
export function shortTime(text: string, language: string, { duration }: Wording): string {
  const seconds = readingMinutes(text, language) * 60;
  if (seconds >= 90) return duration(Math.round(seconds / 60), 'minute');
  return duration(Math.max(5, Math.ceil(seconds / 5) * 5), 'second');
}
