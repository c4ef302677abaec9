import { expect, it } from 'vitest';
import { pointText } from '../../../lib/points/point-text.ts';

const TEXT = 'Ada Penrose won. Her boat (left) was new.';
const ADA = { start: 0, end: 11 };

it('joins what is kept exactly as the page has it', () => {
  expect(
    pointText(TEXT, {
      kept: [
        { start: 17, end: 25 },
        { start: 32, end: 41 },
      ],
    }),
  ).toBe('Her boat was new.');
});

it('puts the antecedent in brackets, with ’s where it owns what follows', () => {
  const kept = [{ start: 20, end: 41 }];
  expect(pointText(TEXT, { kept, antecedent: ADA })).toBe('[Ada Penrose] boat (left) was new.');
  expect(pointText(TEXT, { kept, antecedent: ADA, possessive: true })).toBe(
    '[Ada Penrose’s] boat (left) was new.',
  );
});
