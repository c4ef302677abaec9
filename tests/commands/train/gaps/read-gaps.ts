/** What stands between two speeches of a paragraph in annotated articles, with whether they are one quote. */
import { findPeople } from '../../../../lib/people/find-people.ts';
import { layQuotations } from '../../../../lib/quotes/find-quotes.ts';
import { judgeWords } from '../../../../lib/quotes/judge/judge-words.ts';
import { weighGap } from '../../../../lib/quotes/judge/weigh-gap.ts';
import { gapBetween } from '../../../../lib/quotes/merge-speeches.ts';
import type { Narration } from '../../../../lib/quotes/narration.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../../lib/text/span.ts';
import { packFor } from '../../../pack-for.ts';
import { isKeptApart } from '../../../quality/kept-apart.ts';
import type { FeatureRow } from '../fit-features.ts';
import { type GoldArticle, readGold } from '../read-gold.ts';
import { wordsOf } from '../words-of.ts';

/** It holds where both are one quote. */
export type GapRow = FeatureRow;

/** @param isWhole no article of the folder is kept apart */
export function readGaps(folder: string, isWhole: boolean): readonly GapRow[] {
  return readGold(folder, (id) => isWhole || !isKeptApart(id)).flatMap(rowsOf);
}

function rowsOf({ name, title = '', lang = 'en', paragraphs, quotes }: GoldArticle): readonly GapRow[] {
  const pack = packFor(lang);
  if (pack.clauses) return [];
  const analysis = analyse(articleFromParagraphs({ title, language: lang, paragraphs }), pack);
  const { narration, beside, matters } = layQuotations(analysis, findPeople(analysis));
  const kept = judgeWords(narration, beside, matters);
  const gold = quotes.map(({ text }) => ` ${wordsOf(text)} `);
  const isQuoted = (words: string): boolean => gold.some((quote) => quote.includes(` ${words} `));
  return kept.flatMap((two, at) => {
    const one = kept[at - 1];
    const gap = gapBetween(narration, one, two, beside);
    if (!gap || one === undefined) return [];
    const [first, second] = [spoken(narration, one), spoken(narration, two)];
    if (!first || !second || !isQuoted(first) || !isQuoted(second)) return [];
    return [{ article: name, features: weighGap(narration, gap), holds: isQuoted(`${first} ${second}`) }];
  });
}

function spoken({ speeches, text }: Narration, index: number): string {
  return wordsOf((speeches[index]?.parts ?? []).map((part) => slice(text, part)).join(' '));
}
