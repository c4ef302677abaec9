/** What every match of a pattern holds. */
import { describe, expect, it } from 'vitest';
import { holdsLiterals, requiredLiterals } from '../../../../lib/article/phrases/required-literals.ts';

describe('requiredLiterals', () => {
  it.each([
    ['read more', [['read more']]],
    ['Read (?:more|next)', [['read '], ['more', 'next']]],
    ['stor(?:y|ies)', [['stor']]],
    ["don'?t miss", [['don'], ['t miss']]],
    ['autor(?:in)?', [['autor']]],
    ['more:?$', [['more']]],
    ['a{2}|b', []],
    ['follow @\\w+ on', [['follow @'], [' on']]],
    ['\\bapp\\b(?! store)', [['app']]],
    ['[ap]\\.?m', []],
    ['\\d+\\s+(?:min(?:ute)?s?|hours?) ago', [['min', 'hour'], [' ago']]],
    ['関連記事|続きを読む', [['関連記事', '続きを読む']]],
    ['\\p{L}{3,10} uhr', [[' uhr']]],
    ['x\\)y', [['x)y']]],
    ['in(?:bo+x)', [['in'], ['bo']]],
  ])('%s', (source, clauses) => {
    expect(requiredLiterals(source)).toEqual(clauses);
  });

  it('asks for one literal of each clause', () => {
    const clauses = requiredLiterals('read (?:more|next)');
    expect(holdsLiterals('do read what is next', clauses)).toBe(true);
    expect(holdsLiterals('read on', clauses)).toBe(false);
    expect(holdsLiterals('', [])).toBe(true);
  });
});
