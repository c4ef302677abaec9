import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { findQuotesByClause, readTurns } from '../../../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { casesOf, chosenOf } from '../../../../lib/quotes/clauses/judge/judge-turns.ts';
import { findQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { gradeOf } from '../../../../lib/quotes/grade.ts';
import type { Quote } from '../../../../lib/quotes/quote.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

function analysisOf(language: string, paragraphs: readonly string[]) {
  return analyse(articleFromParagraphs({ paragraphs, language }), packFor(language));
}

function judged(language: string, ...paragraphs: string[]): readonly Quote[] {
  const analysis = analysisOf(language, paragraphs);
  return findQuotes(analysis, findPeople(analysis), findQuotesByClause);
}

function rivals(language: string, ...paragraphs: string[]): readonly (readonly string[])[] {
  const { article, quotations, pack } = analysisOf(language, paragraphs);
  if (!pack.clauses) return [];
  const { scene, turns } = readTurns(article, quotations, pack.clauses);
  return casesOf(scene, turns).map(({ rivals: all }) => all.map(({ voice }) => voice.speaker.name));
}

describe('The judge of Chinese, Japanese and Korean', () => {
  it('weighs whom the sentence names against whoever spoke last and whom the text names near by', () => {
    const [, second] = rivals(
      'ja',
      '水無瀬加奈さん（34）は「窓を開けておいたのが良かったと思う」と話した。',
      '真壁透さん（50）は首をかしげた。早川健さん（41）は「それは鳥が決めることだ」と話した。',
    );
    expect(second?.[0]).toBe('早川健');
    expect(second).toEqual(expect.arrayContaining(['水無瀬加奈', '真壁透']));
  });

  it('is surer where the words beside a quotation name somebody than where nobody does', () => {
    const [told, carried] = judged(
      'zh',
      '磨坊主管李明说：“今年的麦子比去年好得多，我们很放心。”',
      '水面上有几只鸭子。',
      '“没有人知道明天会不会下雨。”',
    );
    expect(told?.speaker?.name).toBe('李明');
    expect(told && gradeOf(told)).toBe('said-here');
    expect(carried).toBeDefined();
    expect(carried?.certainty).toBeLessThan(told?.certainty ?? 0);
  });

  it('withholds a name that nothing but an earlier paragraph gives', () => {
    const [, last] = judged(
      'zh',
      '磨坊主管李明说：“今年的麦子比去年好得多，我们很放心。”',
      '村民王芳站在桥上。镇长赵海也来了。',
      '“没有人知道明天会不会下雨。”',
    );
    expect(last && gradeOf(last)).toBe('uncertain');
  });

  it('leaves whom the order of asking has found, however likely another is', () => {
    const { article, quotations, pack } = analysisOf('ko', [
      '김철수 의원은 “다리를 다시 놓아야 합니다”라고 말했다.',
    ]);
    if (!pack.clauses) throw new Error('Korean has a pack of clauses');
    const { scene, turns } = readTurns(article, quotations, pack.clauses);
    const [turn] = turns;
    const [one] = casesOf(scene, turns);
    if (!turn || !one) throw new Error('a quotation is read');
    expect(chosenOf(turn, one.rivals, [0.1, 0.8])).toBe(0);
    expect(chosenOf({ ...turn, heard: undefined }, [...one.rivals, ...one.rivals], [0.1, 0.8])).toBe(1);
    expect(chosenOf({ ...turn, heard: undefined }, [], [1])).toBe(-1);
  });
});
