import { expect, it } from 'vitest';
import type { Person } from '../../../../lib/people/person.ts';
import { BEGINNING, bringIn, learnGender, mention } from '../../../../lib/quotes/discourse/discourse.ts';

function person(name: string): Person {
  const span = { start: 0, end: name.length };
  const mention = {
    ...span,
    phrase: span,
    names: [name],
    tokens: span,
    block: 0,
    quoted: false,
    weak: false,
  };
  return { mention, kind: 'person', roles: [], mentions: [mention] };
}

const ANN = person('ann');
const TOM = person('tom');
const at = (who: Person, by: 'quote' | 'report' | 'subject', block = 0) => ({
  person: who,
  certainty: 1,
  block,
  by,
});

it('reading on makes a new state and leaves the old one as it was', () => {
  const before = mention(BEGINNING, at(ANN, 'quote'));
  const after = mention(before, at(TOM, 'report'));
  expect(before.lastSpeaker?.person).toBe(ANN);
  expect(after.lastSpeaker?.person).toBe(TOM);
  expect(BEGINNING.recent).toEqual([]);
});

it('a subject is in mind, but has not spoken', () => {
  const discourse = mention(mention(BEGINNING, at(ANN, 'quote')), at(TOM, 'subject'));
  expect(discourse.lastSpeaker?.person).toBe(ANN);
  expect(discourse.lastSubject?.person).toBe(TOM);
  expect(discourse.spoken.get(TOM)).toBeUndefined();
});

it('counts how often each has spoken', () => {
  const discourse = [1, 2, 3].reduce((state) => mention(state, at(ANN, 'quote')), BEGINNING);
  expect(discourse.spoken.get(ANN)).toBe(3);
});

it('keeps a few alone in mind, so that a step costs the same in a long article', () => {
  const crowd = Array.from({ length: 500 }, (_, index) => person(`p${index}`));
  const discourse = crowd.reduce((state, one) => mention(state, at(one, 'quote')), BEGINNING);
  expect(discourse.recent.at(-1)?.person).toBe(crowd.at(-1));
  expect(discourse.recent.length).toBeLessThan(20);
  expect(discourse.spoken.size).toBeLessThan(100);
  expect(discourse.spoken.has(crowd.at(-1)!)).toBe(true);
});

it('learns genders, and whom a noun has brought in', () => {
  const discourse = bringIn(learnGender(BEGINNING, ANN, 'f'), 'neighbour', TOM);
  expect(discourse.genders.get(ANN)).toBe('f');
  expect(discourse.unnamed.get('neighbour')).toBe(TOM);
});
