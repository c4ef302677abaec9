/** Saved choices. */
import { expect, it } from 'vitest';
import { DEFAULTS, settingsFrom } from '../../../../components/model/settings.ts';

it.each([
  undefined,
  null,
  'long',
  7,
  [],
  { length: 'endless', order: 1 },
  { copy: 'all' },
  { copy: { details: [] } },
])('%o is as good as nothing', (saved) => {
  expect(settingsFrom(saved)).toEqual(DEFAULTS);
});

it('a choice that is known holds beside one that is not', () => {
  expect(settingsFrom({ length: 'short', order: 'alphabet' })).toEqual({ ...DEFAULTS, length: 'short' });
});

it('what an older version did not know has its default, what a newer one knew is left out', () => {
  const saved = { copy: { details: { role: false, colour: true }, source: 'mla', format: 'carrier-pigeon' } };
  expect(settingsFrom(saved).copy).toEqual({
    ...DEFAULTS.copy,
    details: { ...DEFAULTS.copy.details, role: false },
    source: 'mla',
  });
});

it.each(['', ' \n', 'x'.repeat(5_000), 7])('%j is no form of the reader’s own', (template) => {
  expect(settingsFrom({ copy: { template } })).toEqual(DEFAULTS);
});

it('a detail that is neither true nor false is not taken for either', () => {
  expect(settingsFrom({ copy: { details: { link: 'no', date: 0 } } })).toEqual(DEFAULTS);
});
