/** Which speakers are shown at first. */
import { expect, it } from 'vitest';
import { firstSpeakers } from '../../../../components/model/first-speakers.ts';
import type { Share } from '../../../../components/model/speaker-groups.ts';

function shares(...words: readonly number[]): readonly Share[] {
  return words.map((share, index) => ({
    key: `name:${index}`,
    attribution: { kind: 'named', name: `${index}` },
    quotes: 1,
    words: share,
    wordCount: 10,
  }));
}

function keys(of: readonly Share[]): readonly number[] {
  return of.map(({ key }) => Number(key.slice(5)));
}

it('all of nine', () => {
  const nine = shares(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2);
  expect(firstSpeakers(nine, undefined)).toBe(nine);
});

it('of more those who say most, in the order that they have', () => {
  const many = shares(0.01, 0.2, 0.02, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.07);
  expect(keys(firstSpeakers(many, undefined))).toEqual([1, 3, 4, 5, 6, 7, 8]);
});

it('and the one who is chosen, however little they say', () => {
  const many = shares(0.01, 0.2, 0.02, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.07);
  expect(keys(firstSpeakers(many, 'name:0'))).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
});
