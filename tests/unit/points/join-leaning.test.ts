/** A sentence that leans on the one before it, and both shown together. */
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { judgeUnits } from '../../../lib/points/choose-points.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { packFor } from '../../pack-for.ts';
import { articleOf } from './article-of.ts';

function joinedOf(...paragraphs: readonly string[]): readonly string[] {
  const article = articleOf({ paragraphs });
  const analysis = analyse(article, packFor('en'));
  const { candidates } = judgeUnits({ analysis, kind: 'report', people: findPeople(analysis), quotes: [] });
  return candidates.filter(({ members }) => members.length > 1).map(({ unit }) => unit.text);
}

describe('joinLeaning', () => {
  it('brings the sentence before, as the page has both', () => {
    expect(joinedOf('The pier is shut. But this will not last, the council says.')).toEqual([
      'The pier is shut. But this will not last, the council says.',
    ]);
  });

  it('brings none from another paragraph', () => {
    expect(joinedOf('The pier is shut.', 'But this will not last, the council says.')).toEqual([]);
  });

  it('brings no question', () => {
    expect(joinedOf('Is the pier shut for good? But this will not last, the council says.')).toEqual([]);
  });

  it('brings none where both are too long', () => {
    const long = `The pier is shut ${'and shut '.repeat(20)}.`;
    expect(joinedOf(`${long} But this will not last, the council says.`)).toEqual([]);
  });
});
