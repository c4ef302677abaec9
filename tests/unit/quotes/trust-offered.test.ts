import { expect, it } from 'vitest';
import type { Mention, Person } from '../../../lib/people/person.ts';
import { trustOffered } from '../../../lib/quotes/trust-offered.ts';

const named = (kind: Person['kind'], times: number): number =>
  trustOffered({ kind, mentions: Array<Mention>(times).fill({} as Mention) });

it('trusts who is named again and again most, and a body less than a person', () => {
  expect(named('person', 3)).toBe(1);
  expect(named('person', 1)).toBeLessThan(named('person', 2));
  expect(named('organisation', 5)).toBeLessThan(named('person', 1));
  expect(named('unnamed', 1)).toBe(named('unclear', 4));
});
