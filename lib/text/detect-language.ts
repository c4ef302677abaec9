/** The language of a text, judged from the text alone: by its script, then by its frequent words and telling letters. */

import { SCRIPTS } from './languages/scripts.ts';
import { FREQUENT_WORDS } from './packs/every-language/frequent-words.ts';
import { TELLING_LETTERS } from './packs/every-language/telling-letters.ts';

/** So much of a text is looked at. In UTF-16 code units. */
const SAMPLE = 6_000;
/** Japanese is written mostly in Han characters; so much kana tells it from Chinese. Share of the Han characters, 0..1. */
const KANA = 0.1;
/** Fewer frequent words among all, and the text is a list of names or of another language. Share, 0..1. */
const FEWEST_FREQUENT = 0.03;
/** In letters. */
const SHORTEST = 12;
/** Latin letters and what all scripts share: most pages, and one script is counted faster than all. */
const ONLY_LATIN = /^[\0-\u036f\u1e00-\u1eff\u2000-\u2bff]*$/;
const LATIN = SCRIPTS.filter(({ languages }) => languages.includes('en'));
const NOT_ASCII = /[^\0-\x7f]/;

/** @returns BCP 47 primary subtag, or "und" where the text gives too little to judge. */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const scripts = ONLY_LATIN.test(sample) ? LATIN : SCRIPTS;
  const counts = scripts.map(({ letters, languages }) => ({
    languages,
    count: sample.match(letters)?.length ?? 0,
  }));
  const countOf = (language: string) =>
    counts.reduce((sum, { languages, count }) => sum + (languages[0] === language ? count : 0), 0);
  const kana = countOf('ja');
  if (kana > 0 && kana > KANA * countOf('zh') && kana + countOf('zh') >= countOf('en')) return 'ja';
  const most = counts.reduce((best, script) => (script.count > best.count ? script : best));
  const [first = 'und', ...others] = most.languages;
  if (others.length === 0) return most.count > 0 ? first : 'und';
  return byWords(sample, most.languages, most.count);
}

/** The start of an article is often set in capitals or names people; its middle is plain prose. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text.toLowerCase();
  const start = Math.floor((text.length - SAMPLE) / 2);
  return text.slice(start, start + SAMPLE).toLowerCase();
}

const WORD = /[\p{L}\p{M}]+/gu;

function byWords(sample: string, languages: readonly string[], letters: number): string {
  const words = sample.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // No letter of ASCII tells a language.
  const mayTell = [...counts].filter(([word]) => NOT_ASCII.test(word));
  let best = { language: 'und', hits: 0 };
  for (const language of languages) {
    const frequent = wordsOf(language);
    const telling = TELLING_LETTERS[language];
    let hits = 0;
    for (const word of frequent) hits += counts.get(word) ?? 0;
    if (telling)
      for (const [word, count] of mayTell) if (!frequent.has(word) && telling.test(word)) hits += count;
    if (hits > best.hits) best = { language, hits };
  }
  if (letters < SHORTEST || best.hits < FEWEST_FREQUENT * words.length) return 'und';
  return best.language;
}

const sets = new Map<string, ReadonlySet<string>>();

function wordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const made = new Set((FREQUENT_WORDS[language] ?? '').split(' '));
  sets.set(language, made);
  return made;
}
