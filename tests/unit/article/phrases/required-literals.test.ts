/** What every match of a pattern holds. */
import { describe, expect, it } from 'vitest';
import {
  foldCase,
  holdsLiterals,
  requiredLiterals,
} from '../../../../lib/article/phrases/required-literals.ts';

describe('requiredLiterals', () => {
  it.each([
    ['read more', [['READ MORE']]],
    ['Read (?:more|next)', [['READ '], ['MORE', 'NEXT']]],
    ['stor(?:y|ies)', [['STOR']]],
    ["don'?t miss", [['DON'], ['T MISS']]],
    ['autor(?:in)?', [['AUTOR']]],
    ['more:?$', [['MORE']]],
    ['a{2}|b', []],
    ['follow @\\w+ on', [['FOLLOW @'], [' ON']]],
    ['\\bapp\\b(?! store)', [['APP']]],
    ['[ap]\\.?m', []],
    ['\\d+\\s+(?:min(?:ute)?s?|hours?) ago', [['MIN', 'HOUR'], [' AGO']]],
    ['関連記事|続きを読む', [['関連記事', '続きを読む']]],
    ['\\p{L}{3,10} uhr', [[' UHR']]],
    ['x\\)y', [['X)Y']]],
    ['a\\u0062c\\x64e\\u{1f600}fg', [['FG']]],
    ['(?<one>ab)\\k<one>\\10 cd', [['AB'], [' CD']]],
    ['(?i:never) said (?!so)', [[' SAID ']]],
    ['ab😀?', [['AB']]],
    ['in(?:bo+x)', [['IN'], ['BO']]],
  ])('%s', (source, clauses) => {
    expect(requiredLiterals(source)).toEqual(clauses);
  });

  it('asks for one literal of each clause', () => {
    const clauses = requiredLiterals('read (?:more|next)');
    expect(holdsLiterals(foldCase('do read what is next'), clauses)).toBe(true);
    expect(holdsLiterals(foldCase('read on'), clauses)).toBe(false);
    expect(holdsLiterals('', [])).toBe(true);
  });
});
