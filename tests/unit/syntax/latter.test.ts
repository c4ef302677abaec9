import { expect, it } from 'vitest';
import { latterFrom, latterTo } from '../../../lib/syntax/latter.ts';
import { rowOf } from './row-of.ts';

it('“quest’ultimo” means the man named last', () => {
  const row = rowOf(['Anna Riva ha visto Luca Mori.', 'Quest’ultimo ha detto di no.'], 'it');
  const at = row.slots.findIndex((_, slot) => latterFrom(row, slot) !== undefined);
  const phrase = latterFrom(row, at);
  expect(phrase?.kind === 'name' && phrase.mention.names).toEqual(['luca', 'mori']);
  expect(latterTo(row, (phrase?.slots.end ?? 0) - 1, 0)).toEqual(phrase);
});

it('it means nobody behind a noun for a person, nor as part of a longer phrase', () => {
  const nearer = rowOf(['Luca Mori ha visto il sindaco.', 'Quest’ultimo ha detto di no.'], 'it');
  expect(nearer.slots.some((_, slot) => latterFrom(nearer, slot))).toBe(false);
  const week = rowOf(['Luc Morel est là.', 'Cette dernière semaine a été longue.'], 'fr');
  expect(week.slots.some((_, slot) => latterFrom(week, slot))).toBe(false);
});
