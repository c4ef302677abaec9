/** What may be said of a quote's speaker. */
import { expect, it } from 'vitest';
import { attribute, attributionText } from '../../../lib/cite/attribution.ts';
import { NAME_THRESHOLD } from '../../../lib/quotes/named-speaker.ts';
import { ARTICLE, MAYOR, NOBODY, SPOKESMAN } from '../../fixtures/pier-story.ts';

it('a sure speaker comes with name and role', () => {
  const attribution = attribute(ARTICLE, MAYOR);
  expect(attribution).toEqual({ kind: 'named', name: 'Ingrid Halvorsen', role: 'mayor of Marlow Bay' });
  expect(attributionText(attribution)).toBe('Ingrid Halvorsen, mayor of Marlow Bay');
});

it('somebody without a name is told from somebody with one', () => {
  expect(attribute(ARTICLE, SPOKESMAN)).toEqual({ kind: 'described', name: 'A police spokesman' });
});

it('an unsure name is withheld, and that is not the same as nobody', () => {
  const unsure = attribute(ARTICLE, { ...MAYOR, certainty: NAME_THRESHOLD - 0.01 });
  expect(unsure).toEqual({ kind: 'uncertain' });
  expect(attribute(ARTICLE, NOBODY)).toEqual({ kind: 'none' });
  expect([unsure, attribute(ARTICLE, NOBODY)].map((one) => attributionText(one))).toEqual([
    undefined,
    undefined,
  ]);
});
