/** Words of a text. */

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
const LETTERS = /* @__PURE__ */ new RegExp(LETTER.source, 'gu');

/** Scripts that set no spaces between words. Hangul does, but hangs its particles on them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/gu;
/** Above the scripts that set spaces: a cheap first question. */
const MAY_BE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;
// The page’s script needs neither, and building them takes time.
const UNSPACED_RUN = /* @__PURE__ */ new RegExp(`${UNSPACED.source}+|\\p{Script=Hangul}+`, 'gu');
const UNSPACED_ONE = new RegExp(UNSPACED.source, 'u');
const BARE_GRAMMAR = /^\p{Script=Hiragana}+$/u;

/** How many letters of a word tell it from others; what comes after is mostly inflection. */
const STEM_LETTERS = 6;

/**
 * How many words a text has. Scripts without spaces count two characters to a word, about what reading speeds
 * measured in both come to (Brysbaert 2019: 238 English words and about 500 Chinese characters a minute).
 */
export function countWords(text: string): number {
  if (!MAY_BE_UNSPACED.test(text) || !UNSPACED_ONE.test(text)) return text.match(WORD)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

/** Whether there is a letter or a digit. */
export function holdsWord(text: string): boolean {
  return LETTER.test(text);
}

/** How many letters and digits. */
export function countLetters(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}

/** Words in lower case with a space between, without any other sign. */
export function bareWords(text: string): string {
  return (text.toLowerCase().match(RUN) ?? []).join(' ');
}

/**
 * The words of a text that say what it is about, each cut to a stem, in order and with repetitions.
 *
 * The stem is a prefix: in many languages about as good as a stemmer of the language's own (McNamee and Mayfield,
 * 2004). Scripts without spaces give overlapping pairs of characters.
 *
 * @param stopWords are left out, as too common.
 */
export function contentWords(text: string, stopWords: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const [match] of text.toLowerCase().replaceAll('’', "'").matchAll(WORD)) {
    const word = match.replace(/'s$/, '');
    if (word.length < 2 || stopWords.has(word)) continue;
    if (/[\u0e00-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(word)) addPairs(word, found);
    else found.push(word.length > STEM_LETTERS ? word.slice(0, STEM_LETTERS) : word);
  }
  return found;
}

function addPairs(word: string, found: string[]): void {
  for (const [run] of word.matchAll(UNSPACED_RUN)) {
    const marks = [...run];
    for (let at = 0; at + 1 < marks.length; at++) {
      const pair = `${marks[at]}${marks[at + 1]}`;
      if (!BARE_GRAMMAR.test(pair)) found.push(pair);
    }
  }
}
