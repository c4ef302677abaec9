/** Saved choices. */
import { expect, it } from 'vitest';
import { DEFAULTS, settingsFrom } from '../../../../components/model/settings.ts';

it.each([undefined, null, 'long', 7, [], { length: 'endless', order: 1 }])(
  '%o is as good as nothing',
  (saved) => {
    expect(settingsFrom(saved)).toEqual(DEFAULTS);
  },
);

it('a choice that is known holds beside one that is not', () => {
  expect(settingsFrom({ length: 'short', order: 'alphabet' })).toEqual({
    length: 'short',
    order: DEFAULTS.order,
  });
});
