/** Quotes gathered under who said them. */
import { expect, it } from 'vitest';
import { groupQuotes, quotesOf, sharesOf } from '../../../../components/model/speaker-groups.ts';
import { ARTICLE, at, MAYOR, NOBODY, OPPONENT, QUOTES } from '../../../fixtures/pier-story.ts';

const LATER = { ...MAYOR, parts: [at('the council decided')] };

function outline(groups: ReturnType<typeof groupQuotes>) {
  return groups.map(({ key, quotes }) => [key, quotes.map(({ index }) => index)]);
}

it('by speaker: each once, at their first quote, the nameless last', () => {
  expect(outline(groupQuotes(ARTICLE, [NOBODY, MAYOR, OPPONENT, LATER], 'speaker'))).toEqual([
    ['name:Ingrid Halvorsen', [1, 3]],
    ['name:Tomas Reyes', [2]],
    ['none', [0]],
  ]);
});

it('in order: a new group wherever the speaker changes', () => {
  expect(outline(groupQuotes(ARTICLE, [NOBODY, MAYOR, OPPONENT, LATER], 'article'))).toEqual([
    ['none', [0]],
    ['name:Ingrid Halvorsen', [1]],
    ['name:Tomas Reyes', [2]],
    ['name:Ingrid Halvorsen', [3]],
  ]);
});

it('a group shows the role that any of its quotes knows', () => {
  const { role: _role, ...speaker } = MAYOR.speaker ?? {
    name: '',
    mention: at('a'),
    kind: 'person' as const,
  };
  const [group] = groupQuotes(ARTICLE, [{ ...MAYOR, speaker }, LATER], 'speaker');
  expect(group?.attribution).toEqual({
    kind: 'named',
    name: 'Ingrid Halvorsen',
    role: 'mayor of Marlow Bay',
  });
});

it('the filter leaves one speaker, with the numbers that their quotes had', () => {
  expect(outline(groupQuotes(ARTICLE, QUOTES, 'article', 'name:Tomas Reyes'))).toEqual([
    ['name:Tomas Reyes', [1]],
  ]);
  expect(quotesOf(ARTICLE, QUOTES, 'name:Tomas Reyes')).toEqual([OPPONENT]);
  expect(quotesOf(ARTICLE, QUOTES, undefined)).toBe(QUOTES);
});

it('shares count quotes and words, and come to one', () => {
  const shares = sharesOf(ARTICLE, [OPPONENT, LATER]);
  expect(shares.map(({ quotes, words }) => [quotes, words])).toEqual([
    [1, 0.5],
    [1, 0.5],
  ]);
  expect(sharesOf(ARTICLE, QUOTES).reduce((sum, { words }) => sum + words, 0)).toBeCloseTo(1);
  expect(sharesOf(ARTICLE, [])).toEqual([]);
});
