/** The words in marks of annotated articles as the judge of speech sees them, with what they are. */
import { findPeople } from '../../../../lib/people/find-people.ts';
import { layQuotations } from '../../../../lib/quotes/find-quotes.ts';
import { isDoubted } from '../../../../lib/quotes/judge/judge-words.ts';
import { markedIn } from '../../../../lib/quotes/judge/weigh-article.ts';
import { weighSpeech } from '../../../../lib/quotes/judge/weigh-speech.ts';
import { type Matter, SHORTEST_QUOTE } from '../../../../lib/quotes/judge-speech.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../../lib/text/span.ts';
import { packFor } from '../../../pack-for.ts';
import { isKeptApart } from '../../../quality/kept-apart.ts';
import type { FeatureRow } from '../fit-features.ts';
import { type GoldArticle, readGold } from '../read-gold.ts';
import { wordsOf } from '../words-of.ts';

/** It holds where the words are somebody's. */
export interface SpeechRow extends FeatureRow {
  /** No rule takes it for something else. */
  readonly ruled: boolean;
  /** A rule does, by one noun near by. */
  readonly doubted: boolean;
  readonly weight: number;
}

/** What the shape of a page or of a program tells for sure: nothing to learn from. */
const SURE: ReadonlySet<Matter> = new Set(['nothing', 'question', 'code', 'listed']);
/** Where a speech has so many words and most of them stand in an annotated quote, it is part of it. */
const LONG = 8;
const MOST = 0.75;
/** The share of a speech that an annotated text has that stands in it. */
const HELD = 0.6;

/**
 * Of all articles in languages whose speech is judged.
 * @param isWhole no article of the folder is kept apart
 */
export function readSpeeches(folder: string, isWhole: boolean): readonly SpeechRow[] {
  return readGold(folder, (id) => isWhole || !isKeptApart(id)).flatMap(rowsOf);
}

function rowsOf(gold: GoldArticle): readonly SpeechRow[] {
  const { name, title = '', lang = 'en', paragraphs } = gold;
  const pack = packFor(lang);
  if (!pack.proven || pack.clauses) return [];
  const analysis = analyse(articleFromParagraphs({ title, language: lang, paragraphs }), pack);
  const { narration, beside, matters } = layQuotations(analysis, findPeople(analysis));
  const marked = markedIn(narration, beside);
  const rows = narration.speeches.flatMap(({ parts, words }, index) => {
    const matter = matters[index];
    if (matter && SURE.has(matter)) return [];
    const isSpeech = isGoldSpeech(parts.map((part) => slice(narration.text, part)).join(' '), words, gold);
    if (isSpeech === undefined) return [];
    return [
      {
        article: name,
        features: weighSpeech(marked, index),
        holds: isSpeech,
        ruled: !matter,
        doubted: isDoubted(matter),
      },
    ];
  });
  // An article with many quotes tells less with each; there are few that are none.
  return rows.map((row) => ({ ...row, weight: (row.holds ? 1 : 2) / Math.sqrt(rows.length) }));
}

/** @returns nothing where the annotation leaves it open */
function isGoldSpeech(
  words: string,
  count: number,
  { quotes, notQuotes = [], optional = [] }: GoldArticle,
): boolean | undefined {
  const own = keyOf(words);
  const isIn = (texts: readonly { readonly text: string }[]): boolean =>
    texts.map(({ text }) => keyOf(text)).some((key) => key.includes(own) || isMostOf(key, own));
  if (isIn(quotes) || (count >= LONG && quotes.some(({ text }) => sharesMost(own, keyOf(text))))) return true;
  if (isIn(notQuotes)) return count < SHORTEST_QUOTE ? undefined : false;
  return isIn(optional) || count < SHORTEST_QUOTE ? undefined : false;
}

function isMostOf(part: string, whole: string): boolean {
  return whole.includes(part) && part.length > HELD * whole.length;
}

function sharesMost(one: string, two: string): boolean {
  const words = new Set(one.trim().split(' '));
  const known = new Set(two.trim().split(' '));
  return [...words].filter((word) => known.has(word)).length / words.size > MOST;
}

/** Its words, each between spaces. */
function keyOf(text: string): string {
  return ` ${wordsOf(text)} `;
}
