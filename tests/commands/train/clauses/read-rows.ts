/** The quotes of annotated articles as the judge of Chinese, Japanese and Korean sees them, with who is right. */
import { readTurns } from '../../../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { casesOf, chosenOf } from '../../../../lib/quotes/clauses/judge/judge-turns.ts';
import { isLong } from '../../../../lib/quotes/clauses/keep-speeches.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../../lib/text/span.ts';
import { packFor } from '../../../pack-for.ts';
import type { GoldQuote } from '../judge/match-gold.ts';
import type { Row } from '../judge/read-rows.ts';
import { type GoldArticle, readGold } from '../read-gold.ts';
import { isSpeaker } from './is-speaker.ts';

/** The share of the pairs of characters of both quotes that are in both. */
const ALIKE = 0.7;
/** What is no quotation tells less of names than a quotation does. */
const NO_QUOTE = 0.5;

/** Of all articles that are in, in the order of their names. @param isIn by an article's name without its ending */
export function readClauseRows(folder: string, isIn: (id: string) => boolean): readonly Row[] {
  return readGold(folder, isIn).flatMap(rowsOf);
}

function rowsOf({ name, title = '', lang = 'en', paragraphs, quotes }: GoldArticle): readonly Row[] {
  const pack = packFor(lang);
  const { clauses } = pack;
  if (!clauses) return [];
  const article = articleFromParagraphs({ title, language: lang, paragraphs });
  const { scene, turns } = readTurns(article, analyse(article, pack).quotations, clauses);
  return casesOf(scene, turns).flatMap(({ rivals, features }, at) => {
    const turn = turns[at]!;
    const { parts, heard } = turn;
    if (!isLong(article.text, parts)) return [];
    const gold = goldOf(parts.map((part) => slice(article.text, part)).join(''), quotes);
    const found = rivals.map(({ voice }) => (gold ? isSpeaker(voice.speaker.name, gold, clauses) : 'no'));
    const whole = indicesOf(found, ['whole']);
    const nobody = [features.length - 1];
    // Beside whoever said it a reading that holds too much is still the one to lean to; shown, it is wrong.
    const near = indicesOf(found, ['whole', 'around']);
    const part = indicesOf(found, ['part']);
    const right = near.length > 0 ? near : part.length > 0 ? part : nobody;
    const shown = whole.length > 0 ? whole : part.length > 0 ? part : nobody;
    return [
      {
        article: name,
        language: lang,
        proven: false,
        features,
        right,
        shown,
        asked: heard !== undefined,
        alone: new Set<number>(),
        choose: (shares) => chosenOf(turn, rivals, shares),
        isQuote: gold !== undefined,
        // An article with many quotes tells less with each.
        weight: (gold ? 1 : NO_QUOTE) / Math.sqrt(Math.max(1, quotes.length)),
      },
    ];
  });
}

function indicesOf<Grade>(found: readonly Grade[], grades: readonly Grade[]): readonly number[] {
  return found.flatMap((one, index) => (grades.includes(one) ? [index] : []));
}

function goldOf(words: string, quotes: readonly GoldQuote[]): GoldQuote | undefined {
  const own = pairsOf(words);
  return quotes.find(({ text }) => likeness(own, pairsOf(text)) >= ALIKE);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => two.has(pair)).length;
  return both / Math.max(1, one.size + two.size - both);
}
