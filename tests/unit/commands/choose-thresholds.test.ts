import { describe, expect, it } from 'vitest';
import { chooseThresholds } from '../../commands/train/judge/choose-thresholds.ts';
import type { Outcome } from '../../commands/train/judge/cross-validate.ts';

function outcomes(count: number, certainty: number, right: boolean, language = 'en'): readonly Outcome[] {
  const one = { language, certainty, right, alone: false, askedRight: right, isQuote: true };
  return Array.from({ length: count }, () => one);
}

describe('the threshold of a language', () => {
  it('is the lowest that lets so few wrong names through', () => {
    const quotes = [...outcomes(90, 0.95, true), ...outcomes(4, 0.9, false), ...outcomes(6, 0.62, false)];
    expect(chooseThresholds(quotes, 0.05)).toEqual({ en: 0.63 });
  });

  it('is never below about even odds, where no name was wrong at all', () => {
    expect(chooseThresholds(outcomes(100, 0.9, true), 0.05)).toEqual({ en: 0.45 });
  });

  it('goes by what all languages show as well where a language has few quotes', () => {
    const few = outcomes(20, 0.9, true, 'sv');
    const many = [...outcomes(160, 0.9, true, 'de'), ...outcomes(40, 0.7, false, 'de')];
    expect(chooseThresholds([...few, ...many], 0.05).sv).toBe(0.71);
  });

  it('is nobody’s where hardly a quote tells of it', () => {
    expect(chooseThresholds(outcomes(19, 0.9, true), 0.05)).toEqual({});
  });

  it('leaves out what is no quotation', () => {
    const nothing = outcomes(50, 0.8, false).map((outcome) => ({ ...outcome, isQuote: false }));
    expect(chooseThresholds([...nothing, ...outcomes(50, 0.9, true)], 0.05)).toEqual({ en: 0.45 });
  });
});
