import { expect, it } from 'vitest';
import { NAME_THRESHOLD, namedSpeaker } from '../../../lib/quotes/named-speaker.ts';

const speaker = { name: 'Ann Bell', mention: { start: 0, end: 8 }, kind: 'person' } as const;

it('names a speaker from the threshold on', () => {
  expect(namedSpeaker({ speaker, certainty: NAME_THRESHOLD })).toBe(speaker);
});

it('withholds one that is less sure', () => {
  expect(namedSpeaker({ speaker, certainty: NAME_THRESHOLD - 0.01 })).toBeUndefined();
});

it('has nobody to name where there is nobody', () => {
  expect(namedSpeaker({ certainty: 1 })).toBeUndefined();
});

it('is named from a threshold of its own on, where the quote has one', () => {
  expect(namedSpeaker({ speaker, certainty: 0.3, threshold: 0.25 })).toBe(speaker);
  expect(namedSpeaker({ speaker, certainty: 0.9, threshold: 0.95 })).toBeUndefined();
});
