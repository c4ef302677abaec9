import { describe, expect, it } from 'vitest';
import { evidenceOfPattern } from '../../../lib/quotes/evidence.ts';
import { rateCertainty } from '../../../lib/quotes/rate-certainty.ts';

describe.each([
  ['proven', true],
  ['less proven', false],
])('in a %s language', (_name, proven) => {
  const verb = evidenceOfPattern('after', 1);

  it('a name beside a verb of saying is surer than one that the context offers', () => {
    expect(rateCertainty(verb, proven)).toBeGreaterThan(
      rateCertainty(evidenceOfPattern('last-paragraph-speaker', 1), proven),
    );
  });

  it('a pronoun, or doubt whom the words mean, make it less sure', () => {
    expect(rateCertainty({ ...verb, pronoun: 1 }, proven)).toBeLessThan(rateCertainty(verb, proven));
    expect(rateCertainty(evidenceOfPattern('after', 0.5), proven)).toBeLessThan(rateCertainty(verb, proven));
  });

  it('whoever only hears is never named', () => {
    expect(rateCertainty(evidenceOfPattern('nobody', 1), proven)).toBeLessThan(0.01);
  });
});

it('somebody whom the context offers is surer where they are a person, and in a less proven language where they are near', () => {
  const offered = evidenceOfPattern('near-subject', 1);
  expect(rateCertainty({ ...offered, 'offered:other': 1 }, true)).toBeLessThan(rateCertainty(offered, true));
  expect(rateCertainty({ ...offered, near: 1 }, false)).toBeGreaterThan(rateCertainty(offered, false));
});
